import { describe, expect, it } from 'vitest'
import { mediaLabels } from '@/labels/media'
import { MAX_UPLOAD_BYTES } from '@media/limits'
import { hugePng, isoMedia, noisy, svg } from '@tests/media/files'
import { ALT, mediaOfFile } from './mediaOfFile'

const desk = mediaOfFile()
const { answerOf, call, patch, upload } = desk

describe('what is not taken', () => {
  const small = () => noisy(9, 6).png().toBuffer()

  it.each([
    ['200 megapixels', hugePng(), 'tooManyPixels'],
    ['an SVG with a script', svg('<script>alert(1)</script>'), 'svg'],
    ['an iPhone photo', isoMedia('heic', 'mif1'), 'heic'],
    ['text called .jpg', Buffer.from('không phải ảnh'), 'notPicture'],
    ['an empty file', Buffer.alloc(0), 'empty'],
  ] as const)('%s: 400 and a sentence that names the file', async (_, bytes, code) => {
    const { status, body } = await upload(bytes, 'tệp lạ.jpg')
    const message = mediaLabels.refusals[code]({ name: 'tệp lạ.jpg', megapixels: 200 })
    expect(status).toBe(400)
    expect(body.errors[0]).toMatchObject({ message, data: { errors: [{ path: 'file', message }] } })
  })

  it('a file over 20 MB: 413', async () => {
    const { status, body } = await upload(Buffer.alloc(MAX_UPLOAD_BYTES + 1), 'to.jpg')
    expect([status, body.errors[0]?.message]).toEqual([413, mediaLabels.formTooLarge])
  })

  it.each(['', '   ', 'IMG_2024.JPG'])('a picture described as %j', async (alt) => {
    const before = await desk.payload.count({ collection: 'media' })
    const { status, body } = await upload(await small(), 'x.png', { alt })
    expect(status).toBe(400)
    expect(JSON.stringify(body.errors)).toContain(
      alt.trim() ? mediaLabels.altIsFileName : mediaLabels.altMissing,
    )
    expect(await desk.payload.count({ collection: 'media' })).toEqual(before)
  })

  it('a form without a file', async () => {
    const response = await call('/media', {
      method: 'POST',
      body: JSON.stringify({ alt: ALT, filename: 'x.jpg', url: 'http://127.0.0.1:1/x.jpg' }),
      headers: { 'Content-Type': 'application/json' },
    })
    const { status, body } = await answerOf(response)
    expect([status, body.errors[0]?.message]).toEqual([400, mediaLabels.noFile])
  })

  it('anything from who is not logged in, before the file is read', async () => {
    expect((await upload(hugePng(), 'x.png', { alt: ALT }, '', false)).status).toBe(401)
  })

  it('what people say about the file: the system knows', async () => {
    const lies = {
      sha256: 'f'.repeat(64),
      isPublic: true,
      mediaType: 'document',
      sizes: { x: 1 },
      filename: '../x',
    }
    const { body } = await upload(await small(), 'x.png', { alt: ALT, ...lies, filename: 'x.png' })
    expect(body.doc).toMatchObject({ isPublic: false, mediaType: 'picture' })
    const { doc } = (
      await patch(body.doc.id, { width: 9999, mimeType: 'text/html', filesize: 1, isPublic: true })
    ).body
    expect(doc).toMatchObject({
      width: 9,
      mimeType: 'image/png',
      filesize: body.doc.filesize,
      isPublic: false,
    })
    expect(doc.sha256).toBe(body.doc.sha256)
    expect(doc.sizes).toEqual(body.doc.sizes)
  })
})
