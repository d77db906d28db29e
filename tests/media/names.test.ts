import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { baseName, contentTypeOf, derivedFileName, mainFileName } from '@media/fileNames'
import { createFolderStore } from '@media/store'

const HASH = 'ab12'.repeat(16)
const BASE = `${'ab12'.repeat(4)}-hoi-nghi`

describe('file names', () => {
  it('say the content and what people called it', () => {
    expect(mainFileName(HASH, 'Hội nghị.JPG', 'jpg')).toBe(`${BASE}.jpg`)
    expect(mainFileName(HASH, 'C:\\Ảnh\\Hội nghị.png', 'png')).toBe(`${BASE}.png`)
    expect(mainFileName(HASH, '../../etc/passwd', 'jpg')).toBe(`${'ab12'.repeat(4)}-passwd.jpg`)
    expect(mainFileName(HASH, '会议.jpg', 'jpg')).toBe(`${'ab12'.repeat(4)}-tep.jpg`)
  })

  it('lead from a derived file to its document', () => {
    const card = derivedFileName(BASE, { size: 'card', crop: '50x30', extension: 'avif' })
    expect(card).toBe(`${BASE}.card-50x30.avif`)
    expect(baseName(card)).toBe(BASE)
    expect(contentTypeOf(card)).toBe('image/avif')
  })

  it('cannot be taken by an upload that is called like a derived file', () => {
    expect(mainFileName(HASH, 'Hội nghị.thumb.webp', 'webp')).toBe(`${BASE}-thumb.webp`)
  })

  it.each(['../secret', 'payload.db', `${BASE}.svg`, `${BASE}/x.jpg`, `${BASE}.jpg.html`, ''])(
    'are not %j',
    (name) => {
      expect([baseName(name), contentTypeOf(name)]).toEqual([null, null])
    },
  )
})

describe('the folder of files', () => {
  const openStore = async () => {
    const dir = await mkdtemp(join(tmpdir(), 'nhip-media-'))
    return { dir, store: createFolderStore(dir) }
  }

  it('gives back what was written, and nothing for other names', async () => {
    const { dir, store } = await openStore()
    await store.write(`${BASE}.jpg`, Buffer.from('pixels'))
    await writeFile(join(dir, 'secret'), 'x')
    expect((await store.read(`${BASE}.jpg`)).toString()).toBe('pixels')
    expect((await store.open(`${BASE}.jpg`))?.size).toBe(6)
    expect(await store.open(`${BASE}.png`)).toBeNull()
    expect(await store.open('secret')).toBeNull()
    await expect(store.write('../secret', Buffer.alloc(1))).rejects.toThrow(RangeError)
    expect(await readdir(dir)).toEqual([`${BASE}.jpg`, 'secret'])
  })

  it('removes all files of one document and no other', async () => {
    const { dir, store } = await openStore()
    const other = `${BASE}-1.jpg`
    for (const name of [`${BASE}.jpg`, `${BASE}.thumb.webp`, `${BASE}.card-1x2.avif`, other]) {
      await store.write(name, Buffer.from('x'))
    }
    await store.removeAll(BASE)
    expect(await readdir(dir)).toEqual([other])
  })
})
