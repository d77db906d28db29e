import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import { load } from 'cheerio'
import express, { type RequestHandler } from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setPageStatus } from '@/adapters/pageOutcome'
import { createPageStore } from '@/server/pages/pageStore'
import { createPortalGuard } from '@/server/pages/portalQuery'

const html = (nonce: string) => [
  '<!DOCTYPE html><html><head><link rel="preload" as="script" href="/_next/a.js"/>',
  `<link rel="stylesheet" href="/a.css" nonce="${nonce}"/>`,
  `<script src="/_next/a.js" nonce="${nonce}" async=""></script></head><body><p>Nội dung</p>`,
  '<script type="application/ld+json">{"a":1}</script>',
  `<script nonce="${nonce}">self.__next_f.push([1,"x"])</script></body></html>`,
]

/** Writes as Next does: headers first, then pieces, across turns of the event loop. */
const pages: RequestHandler = async (req, res) => {
  if (req.path === '/missing') setPageStatus(404)
  if (req.path === '/broken') res.statusCode = 500
  if (req.path === '/refused') return void res.status(503).send('<p>own words</p>')
  if (req.path === '/sitemap.xml') return void res.type('application/xml').send('<urlset/>')
  if (req.path === '/thrown') throw new Error('thrown by Next')
  res.setHeader('content-type', 'text/html; charset=utf-8')
  res.setHeader('critical-ch', 'Sec-CH-Prefers-Color-Scheme')
  for (const piece of req.method === 'HEAD' ? [] : html(randomUUID())) {
    res.flushHeaders()
    res.write(piece)
    await new Promise((resolve) => setImmediate(resolve))
  }
  res.end()
}

/** Keeps nothing: every page is made anew. */
const store = createPageStore({ revision: () => null, now: () => '2026-11-20T02:00:00.000Z' })

let server: Server
let base = ''
const get = (path: string, init?: RequestInit) => fetch(`${base}${path}`, { redirect: 'manual', ...init })

beforeAll(async () => {
  server = createServer(
    express()
      .use(compression({ threshold: 0 }), createPortalGuard(store))
      .use(pages),
  )
  await new Promise<void>((resolve) => server.listen(0, resolve))
  base = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

describe('a query that cannot be meant', () => {
  it.each([
    '/tin-bai?trang=abc',
    '/tim-kiem?loai=article',
    '/tim-kiem?nam=26',
    '/tim-kiem?trang=0',
    `/tim-kiem?q=${'a'.repeat(101)}`,
    '/tin-bai?trang=0',
    '/tin-bai?trang=-1',
    '/tin-bai?thang=11/2026',
    '/tin-bai?trang=1.5',
    '/tin-bai?trang=',
    '/tin-bai?trang=10001',
    '/tin-bai?trang=1&trang=2',
    '/tin-bai/?trang=x',
    '/chuyen-muc/cai-cach?trang=0',
    '/chu-de/cai-cach?trang=x',
    '/don-vi/ban-quan-ly?trang=x',
    '/thu-tuc?trang=x',
    `/tin-bai?q=${'a'.repeat(101)}`,
    '/tin-bai?q=a%00b',
    '/tin-bai?q=%FF%FE',
    '/thu-tuc?linh-vuc=a&linh-vuc=b',
  ])('%s is answered 400 with a sentence', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(400)
    const $ = load(await response.text())
    expect($('html').attr('lang')).toBe('vi')
    expect($('h1').text()).toBe('Địa chỉ không hợp lệ')
    expect($('p').first().text()).toMatch(
      /^(Số trang|Giá trị|Tháng|Năm) “(trang|thang|q|linh-vuc|loai|nam)” /,
    )
  })

  it('never puts the path into the page as markup', async () => {
    const response = await get('/chu-de/"><script>alert(1)<%2Fscript>?trang=x')
    expect(load(await response.text())('script').length).toBe(0)
  })
})

describe('a query that can be meant', () => {
  it.each([
    '/tin-bai',
    '/tin-bai?trang=2&q=h%E1%BB%93%20s%C6%A1',
    `/tin-bai?q=${encodeURIComponent('ệ'.repeat(100))}`,
    '/tin-bai?utm_source=zalo&fbclid=x&trang=3',
    '/thu-tuc?q=&linh-vuc=&don-vi=&cap=',
    '/?trang=abc',
    '/khau-hieu?trang=abc',
  ])('%s goes on to its page', async (path) => {
    expect((await get(path)).status).toBe(200)
  })
})

describe('a public page on its way out', () => {
  it('has lost its scripts and nothing else', async () => {
    const response = await get('/')
    const html = await response.text()
    expect(html).not.toMatch(/__next_f|a\.js/)
    const $ = load(html)
    expect($('p').text()).toBe('Nội dung')
    expect($('link[rel=stylesheet]').attr('href')).toBe('/a.css')
    expect($('script[type="application/ld+json"]').text()).toBe('{"a":1}')
  })

  it('has the status it asked for', async () => {
    const missing = await get('/missing')
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain('Nội dung')
    expect((await get('/missing', { method: 'HEAD' })).status).toBe(404)
    expect((await get('/')).status).toBe(200)
  })

  it('keeps statuses apart when pages are made at the same time', async () => {
    const paths = Array.from({ length: 40 }, (_, index) => (index % 2 ? '/missing' : '/'))
    const statuses = await Promise.all(paths.map(async (path) => (await get(path)).status))
    expect(statuses).toEqual(paths.map((path) => (path === '/' ? 200 : 404)))
  })

  it('says in words that it failed, unless the server has done so', async () => {
    const response = await get('/broken')
    expect(response.status).toBe(500)
    const $ = load(await response.text())
    expect($('h1').text()).toBe('Trang đang gặp sự cố')
    expect($('a[href="/"]').length).toBe(1)
    expect(await (await get('/refused')).text()).toBe('<p>own words</p>')
  })

  it('is not sent again to a reader who has it', async () => {
    const first = await get('/')
    expect(first.headers.get('cache-control')).toBe('public, no-cache')
    expect(first.headers.get('critical-ch')).toBeNull()
    const etag = first.headers.get('etag') ?? ''
    // Without a word on caching, fetch adds `no-cache`, which forbids the short answer.
    const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' }
    const again = await get('/', { headers })
    expect(again.status).toBe(304)
  })

  it('answers HEAD without a body', async () => {
    const response = await get('/', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it('leaves the admin, the API and anything that is no HTML alone', async () => {
    expect(await (await get('/admin/login')).text()).toContain('__next_f')
    expect(await (await get('/api/x')).text()).toContain('__next_f')
    expect(await (await get('/administration')).text()).not.toContain('__next_f')
    expect(await (await get('/sitemap.xml')).text()).toBe('<urlset/>')
  })

  it('leaves an error behind it to the server', async () => {
    expect((await get('/thrown')).status).toBe(500)
  })
})
