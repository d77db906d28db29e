import { gunzipSync } from 'node:zlib'
import { load } from 'cheerio'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEmbeds } from '@/feeds/embed/store'
import { createEmbedsHandler, widgetText } from '@/server/embed/handler'
import { securityHeaders } from '@/server/security'
import { fakeSource, publish } from '../feeds/fakeSource'
import { PUBLIC_URL, row, slogan } from '../feeds/fixtures'
import { listen } from './feedsServer'

const PATH = '/nhung/tin-bai.html'
const { state, options, create } = fakeSource()
const initial = structuredClone({ ...state, wait: undefined })

let server: Awaited<ReturnType<typeof listen>>
let snapshot: ReturnType<typeof create>
let embeds: ReturnType<typeof createEmbeds>
let today = '2026-11-21'

beforeEach(async () => {
  Object.assign(state, structuredClone(initial), { wait: Promise.resolve() })
  today = '2026-11-21'
  snapshot = create()
  await snapshot.poll()
  embeds = createEmbeds({ ...options, snapshot, today: () => today })
  const boxes = createEmbedsHandler({ embeds, publicUrl: PUBLIC_URL })
  server = await listen((req, res) => boxes(req, res, () => res.writeHead(299).end('next')))
})

afterEach(() => server.close())

describe('a box over HTTP', () => {
  it('may be framed by anybody, sets no cookie, and can run nothing', async () => {
    const { status, headers, body } = await server.ask(PATH)
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toContain('frame-ancestors *')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-frame-options']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
    expect(load(body.toString())('li a').text()).toBe('Bài một')
  })

  it('is kept like a feed: a strong tag, 304, gzip, no database on a hit', async () => {
    const first = await server.ask(PATH, { 'Accept-Encoding': 'gzip' })
    const again = await server.ask(PATH, {
      'Accept-Encoding': 'gzip',
      'If-None-Match': String(first.headers.etag),
    })
    expect(first.headers.etag).toMatch(/^"[\w-]{43}-gzip"$/)
    expect(gunzipSync(first.body).toString()).toContain('Bài một')
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect(state.loads).toHaveLength(1)
  })

  it('shows what was published as soon as the revision moved', async () => {
    await server.ask(PATH)
    publish(state, 'Bài hai')
    await snapshot.poll()
    expect((await server.ask(PATH)).body.toString()).toContain('Bài hai')
  })

  it('drops a slogan on the day after its last', async () => {
    state.rows = [row(1, { ...slogan, effectiveFromOn: '2026-01-01', effectiveToOn: '2026-11-21' })]
    const items = async () => load((await server.ask('/nhung/khau-hieu.html')).body.toString())('li').length
    expect(await items()).toBe(1)
    today = '2026-11-22'
    expect(await items()).toBe(0)
  })

  it('gives the script its data from any origin', async () => {
    const { headers, body } = await server.ask('/nhung/don-vi/van-phong/tin-bai.json?so=1')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(JSON.parse(body.toString())).toMatchObject({ owner: 'Văn phòng', items: [{ title: 'Bài một' }] })
  })

  it('goes on under the new slug of a unit where it was pasted with the old one', async () => {
    const { status, body } = await server.ask('/nhung/don-vi/phong-cu/tin-bai.json')
    expect([status, (JSON.parse(body.toString()) as { owner: string }).owner]).toEqual([200, 'Văn phòng'])
  })

  it.each([
    ['/nhung/don-vi/khong-co/tin-bai.html', 404],
    ['/nhung/la-gi.html', 404],
    ['/nhung/tin-bai.html?so=999', 400],
    ['/nhung/tin-bai.html?mau=%3Cscript%3E', 400],
  ])('answers %s with %i and a sentence that escapes what was asked', async (path, expected) => {
    const { status, headers, body } = await server.ask(path)
    expect(status).toBe(expected)
    expect(headers['cache-control']).toBe('no-store')
    const $ = load(body.toString())
    expect($('script')).toHaveLength(0)
    expect($('main p').first().text()).toMatch(/\.$/)
  })

  it('refuses to be written to, and leaves the page itself to the site', async () => {
    expect((await server.ask(PATH, {}, 'POST')).status).toBe(405)
    expect((await server.ask('/nhung')).status).toBe(299)
    expect((await server.ask('/nhung?tap=tin-bai')).status).toBe(299)
  })

  it('says 503 while the database fails, and recovers', async () => {
    state.failing = new Error('down')
    expect((await server.ask(PATH)).status).toBe(503)
    state.failing = null
    embeds.retry()
    expect((await server.ask(PATH)).status).toBe(200)
  })
})

describe('every other page', () => {
  it('may be framed by this site only', async () => {
    const app = express()
    app.use(...securityHeaders({ isHttps: true }), (_req, res) => void res.send('page'))
    const site = await listen(app)
    const { headers } = await site.ask('/nhung')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(headers['x-frame-options']).toBe('SAMEORIGIN')
    await site.close()
  })
})

describe('the script', () => {
  it('is at most 5 kB, cached by its tag', async () => {
    expect(Buffer.byteLength(widgetText())).toBeLessThanOrEqual(5_000)
    const { headers } = await server.ask('/nhung/nhip.js')
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect((await server.ask('/nhung/nhip.js', { 'If-None-Match': String(headers.etag) })).status).toBe(304)
  })

  it('is tried on a page that only this site may frame', async () => {
    const { status, headers, body } = await server.ask('/nhung/thu.html?tap=tin-bai&so=3&don-vi=van-phong')
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(load(body.toString())('[data-nhip]').attr('data-nhip')).toBe(
      '/nhung/don-vi/van-phong/tin-bai.json?so=3',
    )
    expect((await server.ask('/nhung/thu.html?tap=x')).status).toBe(404)
  })
})
