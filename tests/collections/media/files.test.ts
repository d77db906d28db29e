import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noisy } from '@tests/media/files'
import { mediaOfFile } from './mediaOfFile'

const desk = mediaOfFile()
const { call, dir, upload } = desk

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
    const found = await desk.payload.findByID({
      collection: 'media',
      id: doc.id,
      select: { filename: true, mimeType: true, thumbnailURL: true },
    })
    expect(found.thumbnailURL).toBe(doc.sizes.thumb_webp?.url)
  })
})
