import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import express from 'express'
import { parseRssFeed } from 'feedsmith'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFeedsHandler } from '@/server/feeds/handler'
import { fakeSource, publish } from '../feeds/fakeSource'
import { listen } from './feedsServer'

const PATH = '/rss/tin-bai.xml'
const { state, create } = fakeSource()
const initial = structuredClone({ ...state, wait: undefined })

let server: Awaited<ReturnType<typeof listen>>
let snapshot: ReturnType<typeof create>

beforeEach(async () => {
  Object.assign(state, structuredClone(initial), { wait: Promise.resolve() })
  snapshot = create()
  const feeds = createFeedsHandler(snapshot)
  server = await listen((req, res) => feeds(req, res, () => res.writeHead(299).end('next')))
})

afterEach(() => server.close())

describe('a feed over HTTP', () => {
  it('comes whole, with what caches and readers need to know', async () => {
    for (const _time of ['built', 'kept']) {
      const { status, headers, body } = await server.ask(PATH)
      expect(status).toBe(200)
      expect(headers).toMatchObject({
        'content-type': 'application/rss+xml; charset=utf-8',
        'content-length': String(body.length),
        'cache-control': 'public, max-age=60, stale-while-revalidate=300',
        vary: 'Accept-Encoding',
        'last-modified': 'Fri, 20 Nov 2026 02:00:00 GMT',
        'x-content-type-options': 'nosniff',
      })
      expect(headers.etag).toMatch(/^"[\w-]{43}"$/)
      expect(headers['content-encoding']).toBeUndefined()
      expect(parseRssFeed(body.toString()).items).toHaveLength(1)
    }
    expect(state.loads).toHaveLength(1)
  })

  it('comes in the coding the client likes best, each with its own strong tag', async () => {
    const plain = await server.ask(PATH)
    const unpack = { gzip: gunzipSync, br: brotliDecompressSync }
    const tags = new Set([plain.headers.etag])
    for (const coding of ['gzip', 'br'] as const) {
      const { headers, body } = await server.ask(PATH, { 'Accept-Encoding': coding })
      expect(headers['content-encoding']).toBe(coding)
      expect(headers['content-length']).toBe(String(body.length))
      expect(unpack[coding](body).equals(plain.body)).toBe(true)
      tags.add(headers.etag)
    }
    expect(tags.size).toBe(3)
  })

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['gzip;q=0, br;q=0', undefined],
    ['identity, gzip;q=0.5', undefined],
    ['gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['*;q=0', undefined],
    ['GZIP', 'gzip'],
    ['zstd', undefined],
    ['', undefined],
    ['gzip;q=abc,,;;=', undefined],
  ])('answers Accept-Encoding %j with %s', async (header, expected) => {
    const { status, headers } = await server.ask(PATH, { 'Accept-Encoding': header })
    expect([status, headers['content-encoding']]).toEqual([200, expected])
  })

  it.each([
    ['/rss/chu-de/cai-cach.atom?limit=5', '/rss/chu-de/cchc.atom?limit=5'],
    ['/rss/don-vi/phong-cu/tin-bai.xml', '/rss/don-vi/van-phong/tin-bai.xml'],
  ])('leads from %s, its address before, to %s', async (before, now) => {
    const { status, headers } = await server.ask(before)
    expect([status, headers.location]).toEqual([301, now])
    expect((await server.ask(String(headers.location))).status).toBe(200)
  })

  it('answers HEAD like GET, without the body', async () => {
    const get = await server.ask(PATH, { 'Accept-Encoding': 'gzip' })
    const head = await server.ask(PATH, { 'Accept-Encoding': 'gzip' }, 'HEAD')
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
    expect([head.status, head.body.length]).toEqual([200, 0])
  })

  it('is not sent again to those who have it', async () => {
    const { headers } = await server.ask(PATH, { 'Accept-Encoding': 'gzip' })
    const etag = headers.etag ?? ''
    for (const [name, value] of [
      ['If-None-Match', etag],
      ['If-None-Match', `"x", W/${etag} , "y"`],
      ['If-None-Match', '*'],
      ['If-Modified-Since', headers['last-modified'] ?? ''],
      ['If-Modified-Since', 'Sat, 21 Nov 2026 00:00:00 GMT'],
    ] as const) {
      for (const method of ['GET', 'HEAD']) {
        const again = await server.ask(PATH, { 'Accept-Encoding': 'gzip', [name]: value }, method)
        expect([again.status, again.body.length]).toEqual([304, 0])
        expect(again.headers).toMatchObject({
          etag,
          vary: 'Accept-Encoding',
          'cache-control': headers['cache-control'],
        })
        expect(again.headers['content-type']).toBeUndefined()
      }
    }
  })

  it.each([
    ['another tag', { 'If-None-Match': '"x"' }],
    ['the tag of another coding', { 'If-None-Match': '"x-gzip"' }],
    ['an older date', { 'If-Modified-Since': 'Fri, 20 Nov 2026 01:59:59 GMT' }],
    ['a date that is none', { 'If-Modified-Since': 'hôm qua' }],
    [
      'another tag and a later date',
      { 'If-None-Match': '"x"', 'If-Modified-Since': 'Sat, 21 Nov 2026 00:00:00 GMT' },
    ],
  ])('is sent whole to those who have %s', async (_what, headers) => {
    const ascii = Object.entries(headers).map(([name, value]) => [
      name,
      Buffer.from(value).toString('latin1'),
    ])
    expect((await server.ask(PATH, Object.fromEntries(ascii) as Record<string, string>)).status).toBe(200)
  })

  it('is sent whole again after a change, also a mere removal', async () => {
    const { headers } = await server.ask(PATH)
    publish(state)
    state.leftAt = '2026-11-20T03:00:00.500Z'
    await snapshot.poll()
    const byTag = await server.ask(PATH, { 'If-None-Match': headers.etag ?? '' })
    const byDate = await server.ask(PATH, { 'If-Modified-Since': headers['last-modified'] ?? '' })
    expect([byTag.status, byDate.status]).toEqual([200, 200])
    expect(byDate.headers['last-modified']).toBe('Fri, 20 Nov 2026 03:00:00 GMT')
  })
})

describe('the number of items', () => {
  it('is what limit says, other parameters are ignored', async () => {
    publish(state, 'a', 'b', 'c')
    const count = async (query: string) =>
      parseRssFeed((await server.ask(PATH + query)).body.toString()).items?.length
    expect(await count('?limit=2')).toBe(2)
    expect(await count('?utm_source=x&limit=2&a')).toBe(2)
    expect(await count('?')).toBe(3)
    expect(await count('?limit=30')).toBe(3)
    for (let n = 0; n < 20; n += 1) await count(`?x=${n}&limit=2`)
    expect(state.loads.map(({ selection }) => selection)).toEqual([
      { kind: 'newest', limit: 2, page: 1 },
      { kind: 'newest', limit: 30, page: 1 },
    ])
  })

  it.each(['limit=0', 'limit=101', 'limit=abc', 'limit=', 'limit', 'limit=1&limit=2', 'limit=%3Cscript%3E'])(
    'is refused as %s, with what to do',
    async (query) => {
      const { status, headers, body } = await server.ask(`${PATH}?${query}`)
      expect(status).toBe(400)
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(headers['cache-control']).toBe('no-store')
      expect(body.toString()).toContain('Hãy đặt limit là một số nguyên từ 1 đến 100')
      expect(body.toString()).not.toContain('<script>')
      expect(state.loads).toEqual([])
    },
  )
})

it.each([
  ['page=0', 'Hãy đặt page là một số nguyên'],
  ['archive=2026', 'ví dụ archive=2026-11-1'],
  ['variant=<b>', 'Chỉ có dạng variant=picture'],
])('refuses %s with what to do', async (query, sentence) => {
  const { status, body } = await server.ask(`${PATH}?${query}`)
  expect(status).toBe(400)
  expect(body.toString()).toContain(sentence)
  expect(body.toString()).not.toContain('<b>')
})

it.each([
  ['/rss/tin-bai.atom', 'application/atom+xml; charset=utf-8'],
  ['/rss/tin-bai.json', 'application/feed+json; charset=utf-8'],
  ['/rss/opml.xml', 'text/x-opml; charset=utf-8'],
])('%s comes under its own type, the second time without asking the database', async (path, type) => {
  const first = await server.ask(path, { 'Accept-Encoding': 'br' })
  const asked = { ...state }
  const again = await server.ask(path, { 'Accept-Encoding': 'br', 'If-None-Match': first.headers.etag ?? '' })
  expect([first.status, first.headers['content-type'], again.status]).toEqual([200, type, 304])
  const { loads, catalogs, revisionReads } = state
  expect({ loads, catalogs, revisionReads }).toEqual({
    loads: asked.loads,
    catalogs: asked.catalogs,
    revisionReads: asked.revisionReads,
  })
})

describe('an address without a feed', () => {
  it.each([
    '/rss/khac.xml',
    '/rss/tin-bai.rss',
    '/rss/tin-bai.xml?page=2',
    '/rss/chu-de/khac.xml',
    '/rss/don-vi/khac/tin-bai.xml',
    '/rss/%E0%A4%A.xml',
    '/rss/%3Cscript%3E.xml?limit=abc',
  ])('%s is 404 and lists the feeds there are', async (path) => {
    const { status, headers, body } = await server.ask(path)
    const html = body.toString()
    expect(status).toBe(404)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    for (const feed of ['/rss/tat-ca.xml', '/rss/chu-de/cchc.xml', '/rss/don-vi/van-phong.xml', '/rss'])
      expect(html).toContain(`href="${feed}"`)
    expect(html).not.toContain('/rss/chu-de/cu.xml')
    expect(html).not.toContain('<script>')
    expect((await server.ask(path, {}, 'HEAD')).body.length).toBe(0)
  })

  it.each(['/', '/rss', '/rss/', '/rss?limit=x', '/tin-bai/rss/tin-bai.xml', '/RSS/tin-bai.xml'])(
    '%s is left to the pages',
    async (path) => {
      expect((await server.ask(path)).status).toBe(299)
    },
  )

  it('takes no other method', async () => {
    const { status, headers } = await server.ask(PATH, {}, 'POST')
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

describe('trouble behind a feed', () => {
  it('is 503 with a sentence when the feed was never built', async () => {
    state.failing = new Error('disk on fire')
    const { status, headers, body } = await server.ask(PATH)
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '5', 'no-store'])
    expect(body.toString()).toContain('Hãy thử lại sau ít phút')
    expect(body.toString()).not.toContain('disk on fire')
  })

  it('goes unnoticed when it was', async () => {
    const before = await server.ask(PATH)
    state.failing = new Error('disk on fire')
    publish(state, 'Bài hai')
    await snapshot.poll()
    expect((await server.ask(PATH)).body.equals(before.body)).toBe(true)
  })
})

it('also works as Express middleware, where headers may be set already', async () => {
  const app = express()
  app.use((_req, res, next) => {
    res.setHeader('x-request-id', 'abc')
    next()
  })
  app.use(createFeedsHandler(snapshot))
  const behind = await listen(app)
  const { status, headers } = await behind.ask(PATH)
  expect([status, headers['x-request-id'], headers['content-length'] !== undefined]).toEqual([
    200,
    'abc',
    true,
  ])
  expect((await behind.ask('/rss')).status).toBe(404)
  await behind.close()
})
