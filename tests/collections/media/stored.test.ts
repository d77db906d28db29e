import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '@/domain/canonical'
import { mediaLabels } from '@/labels/media'
import { noisy, redBlue } from '@tests/media/files'
import { ALT, EDITION, mediaOfFile } from './mediaOfFile'

const desk = mediaOfFile()
const { answerOf, call, dir, edition, onDisk, patch, upload } = desk

describe('a stored picture', () => {
  const stored = async () => (await upload(await redBlue(1600, 400).png().toBuffer(), 'x.png')).body.doc

  it('never gets another file, on no way', async () => {
    const doc = await stored()
    const before = await readFile(join(dir(), doc.filename))
    const data = await noisy(20, 20).png().toBuffer()
    const form = new FormData()
    form.append('file', new File([new Uint8Array(data)], 'khác.png', { type: 'image/png' }))
    form.append('_payload', '{}')
    const { status, body } = await answerOf(await call(`/media/${doc.id}`, { method: 'PATCH', body: form }))
    expect([status, body.errors[0]?.message]).toEqual([409, mediaLabels.fileFixed('khác.png')])
    const file = { data, mimetype: 'image/png', name: 'khác.png', size: data.length }
    await expect(desk.payload.update({ collection: 'media', id: doc.id, data: {}, file })).rejects.toThrow(
      'khác.png',
    )
    await expect(desk.payload.update({ collection: 'media', where: {}, data: {}, file })).rejects.toThrow(
      'khác.png',
    )
    expect(await readFile(join(dir(), doc.filename))).toEqual(before)
  })

  it('is not cropped or written over by what the address says', async () => {
    const doc = await stored()
    const edits =
      'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=5&uploadEdits[heightInPixels]=5'
    expect((await patch(doc.id, { caption: 'Chú thích' }, `?${edits}`)).body.doc).toMatchObject({
      width: 1600,
      caption: 'Chú thích',
      sizes: doc.sizes,
    })
    expect(sha256Hex(await readFile(join(dir(), doc.filename)))).toBe(doc.sha256)
  })

  it('gets new cards under new names for a new focal point', async () => {
    const doc = await stored()
    const base = doc.filename.replace(/png$/, '')
    const before = await onDisk(base)
    const query = '?uploadEdits[focalPoint][x]=100&uploadEdits[focalPoint][y]=50'
    const moved = (await patch(doc.id, { focalX: 50, focalY: 50 }, query)).body.doc
    expect(moved.sizes.card_avif?.filename).toBe(`${base}card-100x50.avif`)
    expect(moved.sizes.wide_webp).toEqual(doc.sizes.wide_webp)
    const colour = await sharp(join(dir(), `${base}card-100x50.webp`))
      .resize(1, 1)
      .removeAlpha()
      .raw()
      .toBuffer()
    expect(colour[2]).toBeGreaterThan(240)
    expect(await onDisk(base)).toEqual(
      [...before, `${base}card-100x50.avif`, `${base}card-100x50.webp`].sort(),
    )
  })

  it('keeps a focal point within the picture, and the half of it nobody mentions', async () => {
    const { id } = await stored()
    expect((await patch(id, { focalX: 20 })).body.doc).toMatchObject({ focalX: 20, focalY: 50 })
    expect((await patch(id, { focalX: 900, focalY: -3 })).body.doc).toMatchObject({ focalX: 50, focalY: 50 })
  })

  it('cannot be copied', async () => {
    const { id } = await stored()
    expect((await call(`/media/${id}/duplicate`, { method: 'POST' })).status).not.toBe(200)
    await expect(desk.payload.duplicate({ collection: 'media', id })).rejects.toThrow()
  })

  it('keeps its focal point while an edition shows it; its words may change', async () => {
    const { id, sizes } = await stored()
    await edition('published', id)
    const { status, body } = await patch(id, { focalX: 10, focalY: 10 })
    expect([status, body.errors[0]?.message]).toEqual([409, mediaLabels.focalFixed(ALT, EDITION)])
    const { doc } = (await patch(id, { alt: 'Mô tả rõ hơn', focalX: 50, focalY: 50 })).body
    expect(doc).toMatchObject({ alt: 'Mô tả rõ hơn', sizes })
  })

  it.each(['planned', 'published', 'failed'] as const)('stays while an edition is %s', async (status) => {
    const doc = await stored()
    await edition(status, doc.id)
    const sentence = mediaLabels.usedByEdition(ALT, EDITION)
    await expect(desk.payload.delete({ collection: 'media', id: doc.id })).rejects.toThrow(sentence)
    await desk.payload.delete({ collection: 'media', where: { id: { equals: doc.id } } })
    expect(await desk.payload.count({ collection: 'media', where: { id: { equals: doc.id } } })).toEqual({
      totalDocs: 1,
    })
    expect(sha256Hex(await readFile(join(dir(), doc.filename)))).toBe(doc.sha256)
  })

  it('goes with all its files when no edition shows it', async () => {
    const doc = await stored()
    await edition('withdrawn', doc.id)
    await patch(doc.id, { focalX: 10, focalY: 10 })
    await desk.payload.delete({ collection: 'media', id: doc.id })
    expect(await onDisk(doc.filename.replace(/png$/, ''))).toEqual([])
  })
})
