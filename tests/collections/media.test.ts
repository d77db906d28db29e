import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/domain/canonical'
import { mediaLabels } from '@/labels/media'
import { MAX_UPLOAD_BYTES } from '@media/limits'
import { hugePng, isoMedia, noisy, pdf, phonePhoto, redBlue, svg } from '@tests/media/files'
import { testPayload } from '@tests/support/payload'

type Stored = { filename: string; url: string; width: number; height: number; filesize: number }
type Media = Stored & {
  id: string
  alt: string
  sha256: string
  mediaType: string
  mimeType: string
  unit: object
  focalX: number
  focalY: number
  isPublic: boolean
  sizes: Record<string, Stored>
}
type Answer = { status: number; body: { doc: Media; errors: { message: string; data?: unknown }[] } }

const PASSWORD = 'mat-khau-thu-nghiem'
const EDITION = 'Khai trương trung tâm'
const ALT = 'Người dân nộp hồ sơ tại Bộ phận Một cửa'

let payload: Payload
let token: string
let unitId: string
const dir = () => join(String(process.env.DATA_DIR), 'media')
const onDisk = async (base: string) => (await readdir(dir())).filter((name) => name.startsWith(base)).sort()

beforeAll(async () => {
  payload = await testPayload()
  const unit = await payload.create({
    collection: 'units',
    data: { name: 'Xã Thử', shortName: 'Xã Thử', slug: 'xa-thu', kind: 'commune', validFromOn: '2020-01-01' },
  })
  unitId = unit.id
  await payload.create({
    collection: 'users',
    data: {
      email: 'ctv@nhip.test',
      password: PASSWORD,
      fullName: 'Cộng tác viên',
      active: true,
      assignments: [{ role: 'contributor', unit: unitId }],
    },
  })
  const login = await payload.login({
    collection: 'users',
    data: { email: 'ctv@nhip.test', password: PASSWORD },
  })
  token = String(login.token)
})

afterAll(() => payload.destroy())

const call = (path: string, init: RequestInit = {}, login = true): Promise<Response> =>
  handleEndpoints({
    config: payload.config,
    request: new Request(`http://nhip.test/api${path}`, {
      ...init,
      headers: { ...(login ? { Authorization: `JWT ${token}` } : {}), ...init.headers },
    }),
  })

const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  body: (await response.json()) as Answer['body'],
})

const upload = async (bytes: Buffer, name: string, data: object = { alt: ALT }, query = '', login = true) => {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }))
  form.append('_payload', JSON.stringify(data))
  return answerOf(await call(`/media${query}`, { method: 'POST', body: form }, login))
}

const patch = async (id: string, data: object, query = '') =>
  answerOf(
    await call(`/media/${id}${query}`, {
      method: 'PATCH',
      body: JSON.stringify(data),
      headers: { 'Content-Type': 'application/json' },
    }),
  )

const edition = (status: 'planned' | 'published' | 'withdrawn' | 'failed', mediaId: string) =>
  payload.create({
    collection: 'publications',
    data: {
      key: `article:${mediaId}:trang-web:1:${status}`,
      subjectType: 'article',
      subjectId: mediaId,
      title: EDITION,
      status,
      mediaKeys: `,${mediaId},`,
    },
  })

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
    expect(body.doc.unit).toMatchObject({ id: unitId })
  })

  it('goes to no unit its owner does not write for, at once or later', async () => {
    const other = await payload.create({ collection: 'units', data: { name: 'Xã Khác' } })
    const picture = await noisy(9, 6).png().toBuffer()
    const born = await upload(picture, 'x.png', { alt: ALT, unit: other.id })
    expect([born.status, JSON.stringify(born.body)]).toEqual([400, expect.stringContaining('"path":"unit"')])
    const { body } = await upload(picture, 'x.png')
    expect((await patch(body.doc.id, { unit: other.id })).status).toBe(400)
    expect((await patch(body.doc.id, { unit: unitId, caption: 'Chú thích' })).status).toBe(200)
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
    const doc = await payload.create({ collection: 'media', data: { alt: ALT }, file })
    expect(doc).toMatchObject({ mimeType: 'image/jpeg', mediaType: 'picture', width: 50 })
  })

  it('stores descriptions composed, and finds them without accents', async () => {
    const { body } = await upload(await noisy(9, 6).png().toBuffer(), 'x.png', {
      alt: ` ${ALT.normalize('NFD')} `,
    })
    expect(body.doc.alt).toBe(ALT)
    const { docs } = await payload.find({
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
      await payload.create({ collection: 'topics', data: { name: word, slug: word, kind: 'communication' } })
      done.push(word)
    }
    expect(await Promise.all(uploads)).toEqual([201, 201, 201, 201])
    expect(done.slice(0, 3)).toEqual(['first', 'second', 'third'])
  })
})

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
    const before = await payload.count({ collection: 'media' })
    const { status, body } = await upload(await small(), 'x.png', { alt })
    expect(status).toBe(400)
    expect(JSON.stringify(body.errors)).toContain(
      alt.trim() ? mediaLabels.altIsFileName : mediaLabels.altMissing,
    )
    expect(await payload.count({ collection: 'media' })).toEqual(before)
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
    await expect(payload.update({ collection: 'media', id: doc.id, data: {}, file })).rejects.toThrow(
      'khác.png',
    )
    await expect(payload.update({ collection: 'media', where: {}, data: {}, file })).rejects.toThrow(
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
    await expect(payload.duplicate({ collection: 'media', id })).rejects.toThrow()
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
    await expect(payload.delete({ collection: 'media', id: doc.id })).rejects.toThrow(sentence)
    await payload.delete({ collection: 'media', where: { id: { equals: doc.id } } })
    expect(await payload.count({ collection: 'media', where: { id: { equals: doc.id } } })).toEqual({
      totalDocs: 1,
    })
    expect(sha256Hex(await readFile(join(dir(), doc.filename)))).toBe(doc.sha256)
  })

  it('goes with all its files when no edition shows it', async () => {
    const doc = await stored()
    await edition('withdrawn', doc.id)
    await patch(doc.id, { focalX: 10, focalY: 10 })
    await payload.delete({ collection: 'media', id: doc.id })
    expect(await onDisk(doc.filename.replace(/png$/, ''))).toEqual([])
  })
})

describe('the file of a picture', () => {
  const stored = async () => (await upload(await noisy(90, 60).png().toBuffer(), 'x.png')).body.doc
  const get = (name: string, headers: Record<string, string> = {}, login = true) =>
    call(`/media/file/${name}`, { headers }, login)

  it('and its sizes are for people who are logged in', async () => {
    const doc = await stored()
    for (const name of [doc.filename, ...Object.values(doc.sizes).map(({ filename }) => filename)]) {
      expect((await get(name, {}, false)).status).toBe(401)
      const response = await get(name)
      expect(response.status).toBe(200)
      expect(Buffer.from(await response.arrayBuffer())).toEqual(await readFile(join(dir(), name)))
      expect(response.headers.get('cache-control')).toContain('private')
    }
  })

  it('is not sent again while it is the same', async () => {
    const { filename } = await stored()
    const etag = String((await get(filename)).headers.get('etag'))
    expect((await get(filename, { 'If-None-Match': etag })).status).toBe(304)
  })

  it.each(['khong-co.png', '..%2Fnhip.db', `${'0'.repeat(16)}-x.png`])('%s is not found', async (name) => {
    expect((await get(name)).status).toBe(404)
  })

  it('shows small in the lists of the admin, which load a few columns only', async () => {
    const doc = await stored()
    const found = await payload.findByID({
      collection: 'media',
      id: doc.id,
      select: { filename: true, mimeType: true, thumbnailURL: true },
    })
    expect(found.thumbnailURL).toBe(doc.sizes.thumb_webp?.url)
  })
})
