import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFilesRouter, createPublicFileCheck } from '@/server/files'
import { listen } from './feedsServer'

const MAIN = '0123456789abcdef-le-ky.jpg'
const CARD = '0123456789abcdef-le-ky.card-50x50.webp'
const SECRET = 'fedcba9876543210-mat.jpg'
const GONE = '0123456789abcdef-le-ky.wide.avif'

const dir = mkdtempSync(join(tmpdir(), 'nhip-files-'))
let server: Awaited<ReturnType<typeof listen>>

beforeAll(async () => {
  for (const name of [MAIN, CARD, SECRET]) writeFileSync(join(dir, name), `bytes of ${name}`)
  writeFileSync(join(dir, '0123456789abcdef-le-ky.svg'), '<svg/>')
  writeFileSync(join(dir, '.hidden'), 'x')
  const isPublicFile = (name: string) => Promise.resolve(name !== SECRET)
  const app = express()
  app.use(createFilesRouter({ isPublicFile, dir }))
  server = await listen(app)
})

afterAll(async () => {
  await server.close()
  rmSync(dir, { recursive: true })
})

describe('a public file', () => {
  it('comes with its type and may be kept for ever', async () => {
    const { status, headers, body } = await server.ask(`/tep/${MAIN}`)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(body.length),
      'cache-control': 'public, max-age=86400',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    })
    expect(body.toString()).toBe(`bytes of ${MAIN}`)
    expect((await server.ask(`/tep/${CARD}`)).headers['content-type']).toBe('image/webp')
  })

  it('answers HEAD, conditions and ranges', async () => {
    const { headers } = await server.ask(`/tep/${MAIN}`, {}, 'HEAD')
    const etag = headers.etag ?? ''
    expect(etag).not.toBe('')
    expect((await server.ask(`/tep/${MAIN}`, { 'If-None-Match': etag })).status).toBe(304)
    const part = await server.ask(`/tep/${MAIN}`, { Range: 'bytes=0-4' })
    expect([part.status, part.body.toString()]).toEqual([206, 'bytes'])
    const beyond = await server.ask(`/tep/${MAIN}`, { Range: 'bytes=9999-' })
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */35'])
  })

  it.each([
    ['one that is not public', SECRET],
    ['one that is no longer on the disk', GONE],
    ['an SVG', '0123456789abcdef-le-ky.svg'],
    ['a hidden one', '.hidden'],
    ['a way out of the folder', '..%2f..%2fetc%2fpasswd'],
    ['a way out of the folder with a good end', '..%2f0123456789abcdef-le-ky.jpg'],
    ['a zero byte', '0123456789abcdef-le-ky.jpg%00'],
    ['an unreadable name', 'khong-co.jpg'],
  ])('is not %s', async (_what, name) => {
    const { status, headers, body } = await server.ask(`/tep/${name}`)
    expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(body.toString()).toContain('Không có tệp này')
  })
})

describe('the question whether a file is public', () => {
  it('is asked once per picture and revision', async () => {
    const asked: string[] = []
    let isPublic = true
    let revision: number | null = 1
    const check = createPublicFileCheck({
      findNames: (names) => {
        asked.push(String(names[0]))
        return Promise.resolve(isPublic ? [MAIN, CARD] : [])
      },
      revision: () => revision,
    })
    expect(await Promise.all([check(MAIN), check(CARD), check(GONE), check('khac.jpg')])).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(asked).toEqual([MAIN])
    isPublic = false
    expect(await check(MAIN)).toBe(true)
    revision = 2
    expect(await check(MAIN)).toBe(false)
    expect(asked).toHaveLength(2)
    revision = null
    isPublic = true
    expect(await check(MAIN)).toBe(true)
  })

  it('is asked again after it could not be answered', async () => {
    let answers = 0
    const check = createPublicFileCheck({
      findNames: () => (++answers === 1 ? Promise.reject(new Error('busy')) : Promise.resolve([MAIN])),
      revision: () => 1,
    })
    await expect(check(MAIN)).rejects.toThrow('busy')
    expect(await check(MAIN)).toBe(true)
  })
})
