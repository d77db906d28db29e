import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '@/domain/canonical'
import { noisy, pdf, phonePhoto, redBlue } from '@tests/media/files'
import { ALT, mediaOfFile } from './mediaOfFile'

const desk = mediaOfFile()
const { dir, onDisk, patch, upload } = desk

describe('uploading a picture', () => {
  it('stores it upright, stripped, named and hashed by its content, with all its sizes', async () => {
    const { status, body } = await upload(await phonePhoto(1000, 800), 'Ảnh một cửa.HEIC.jpg')
    expect(status).toBe(201)
    const { doc } = body
    const main = await readFile(join(dir(), doc.filename))
    expect(doc).toMatchObject({
      filename: `${sha256Hex(main).slice(0, 16)}-anh-mot-cua-heic.jpg`,
      sha256: sha256Hex(main),
      mimeType: 'image/jpeg',
      mediaType: 'picture',
      filesize: main.length,
      width: 800,
      height: 1000,
      isPublic: false,
    })
    expect((await sharp(main).metadata()).exif).toBeUndefined()
    expect(Object.keys(doc.sizes)).toHaveLength(7)
    for (const size of Object.values(doc.sizes)) {
      const file = await readFile(join(dir(), size.filename))
      expect(await sharp(file).metadata()).toMatchObject({ width: size.width, height: size.height })
      expect(file.length).toBe(size.filesize)
    }
  })

  it.each(['webp', 'avif', 'png'] as const)('keeps %s as hashed: nobody writes it again', async (format) => {
    const { body } = await upload(await noisy(90, 60).toFormat(format).toBuffer(), `x.${format}`)
    expect(sha256Hex(await readFile(join(dir(), body.doc.filename)))).toBe(body.doc.sha256)
    expect(body.doc).toMatchObject({ width: 90, height: 60, mimeType: `image/${format}` })
  })

  it('belongs to the unit of who uploads it', async () => {
    const { body } = await upload(await noisy(9, 6).png().toBuffer(), 'x.png')
    expect(body.doc.unit).toMatchObject({ id: desk.unitId })
  })

  it('goes to no unit its owner does not write for, at once or later', async () => {
    const other = await desk.payload.create({ collection: 'units', data: { name: 'Xã Khác' } })
    const picture = await noisy(9, 6).png().toBuffer()
    const born = await upload(picture, 'x.png', { alt: ALT, unit: other.id })
    expect([born.status, JSON.stringify(born.body)]).toEqual([400, expect.stringContaining('"path":"unit"')])
    const { body } = await upload(picture, 'x.png')
    expect((await patch(body.doc.id, { unit: other.id })).status).toBe(400)
    expect((await patch(body.doc.id, { unit: desk.unitId, caption: 'Chú thích' })).status).toBe(200)
  })

  it('takes the same picture twice without writing over the first', async () => {
    const photo = await noisy(70, 50).jpeg().toBuffer()
    const [first, second] = [await upload(photo, 'trùng.jpg'), await upload(photo, 'trùng.jpg')]
    expect(second.body.doc.filename).toBe(first.body.doc.filename.replace('.jpg', '-1.jpg'))
    expect(second.body.doc.sha256).toBe(first.body.doc.sha256)
    expect(await onDisk(first.body.doc.filename.replace('.jpg', '.'))).toHaveLength(8)
  })

  it('crops the card around the focal point chosen before saving', async () => {
    const wide = await redBlue(1600, 400).png().toBuffer()
    const { body } = await upload(
      wide,
      'x.png',
      { alt: ALT },
      '?uploadEdits[focalPoint][x]=0&uploadEdits[focalPoint][y]=50',
    )
    expect(body.doc.focalX).toBe(0)
    expect(body.doc.sizes.card_webp?.filename).toContain('.card-0x50.webp')
  })

  it('keeps a PDF as it is', async () => {
    const { body } = await upload(pdf(), 'Quyết định.pdf', { alt: 'Quyết định số 1/QĐ-UBND' })
    expect(body.doc).toMatchObject({ mediaType: 'document', mimeType: 'application/pdf', sizes: {} })
    expect(await readFile(join(dir(), body.doc.filename))).toEqual(pdf())
  })

  it('works the same through the Local API', async () => {
    const data = await noisy(50, 40).tiff().toBuffer()
    const file = { data, mimetype: 'image/tiff', name: 'quet.tif', size: data.length }
    const doc = await desk.payload.create({ collection: 'media', data: { alt: ALT }, file })
    expect(doc).toMatchObject({ mimeType: 'image/jpeg', mediaType: 'picture', width: 50 })
  })

  it('stores descriptions composed, and finds them without accents', async () => {
    const { body } = await upload(await noisy(9, 6).png().toBuffer(), 'x.png', {
      alt: ` ${ALT.normalize('NFD')} `,
    })
    expect(body.doc.alt).toBe(ALT)
    const { docs } = await desk.payload.find({
      collection: 'media',
      where: {
        searchText: { like: 'Người DÂN nộp' },
        alt: { contains: 'nguoi dan' },
        id: { equals: body.doc.id },
      },
    })
    expect(docs).toHaveLength(1)
  })
})

describe('many uploads at once', () => {
  it('all arrive, and nobody who writes something else waits for them', async () => {
    const photo = await redBlue(3000, 2000).jpeg().toBuffer()
    const done: string[] = []
    const uploads = [1, 2, 3, 4].map(async (number) => {
      const { status } = await upload(photo, `anh ${number}.jpg`)
      done.push('upload')
      return status
    })
    for (const word of ['first', 'second', 'third']) {
      await desk.payload.create({
        collection: 'topics',
        data: { name: word, slug: word, kind: 'communication' },
      })
      done.push(word)
    }
    expect(await Promise.all(uploads)).toEqual([201, 201, 201, 201])
    expect(done.slice(0, 3)).toEqual(['first', 'second', 'third'])
  })
})
