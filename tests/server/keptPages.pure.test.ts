import { createServer, get as httpGet, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import compression from 'compression'
import express, { type RequestHandler } from 'express'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setPageMoved, setPagePrivate, setPageStatus } from '@/adapters/pageOutcome'
import { createPagesHandler } from '@/server/pages/handler'
import { createOwnWrites } from '@/server/pages/ownWrites'
import { createPageStore, type PageStore } from '@/server/pages/pageStore'
import { createPortalGuard } from '@/server/pages/portalQuery'
import { securityHeaders } from '@/server/security'

/** What the pages stand on; every test starts anew. */
const START = {
  /** The revision in the database, which the process sees when it looks. */
  written: 1,
  revision: 1 as number | null,
  now: '2026-11-20T02:00:10.000Z',
  made: 0,
  isBroken: false,
  /** Which page made does not end: 0 = none. */
  stuck: 0,
  /** While which page is made something public changes: 0 = none. */
  overtaken: 0,
  /** Does looking for a change end? */
  isBlind: false,
  ending: '</body></html>',
}
let world = { ...START }

/** How long a reader waits for others, in milliseconds. */
const PATIENCE_MS = 300

const BUTTONS = '<button name="theme" value="dark" aria-pressed="false">Tối</button>'

const writes = createOwnWrites(async () => {
  while (world.isBlind) await wait(5)
  await wait(5)
  world.revision = world.written
})

/** Makes pages as Next does, slowly, and counts them. */
const makePage: RequestHandler = async (req, res) => {
  if (req.method === 'POST') {
    world.written += 1
    return void res.json({})
  }
  world.made += 1
  const mine = world.made
  if (mine === world.stuck) return
  if (mine === world.overtaken) world.revision = 2
  await wait(5)
  if (req.path === '/don-vi/khong-co') setPageStatus(404)
  if (req.path === '/don-vi/cu') setPageMoved('/don-vi/moi')
  if (req.path === '/don-vi/rieng') setPagePrivate()
  if (world.isBroken) res.statusCode = 500
  // As Next does for who names no browser: it streams the title, which then needs a script.
  const head = req.headers['user-agent'] ? '<title>Trang</title>' : ''
  res.setHeader('content-type', 'text/html; charset=utf-8')
  res.end(
    `<html><head>${head}</head><body><p>${'Nội dung '.repeat(200)}${mine}</p>${BUTTONS}<script src="/_next/a.js"></script>${world.ending}`,
  )
}

let store: PageStore
let server: Server
let base = ''

const get = (path: string, init?: RequestInit) => fetch(`${base}${path}`, { redirect: 'manual', ...init })
const numberOf = async (answer: Response | Promise<Response>) =>
  Number(/(\d+)<\/p>/.exec(await (await answer).text())?.[1])

beforeAll(async () => {
  server = createServer((req, res) => {
    const app = express()
      .use(...securityHeaders({ isHttps: true }))
      .use(writes.watch)
      .use(compression({ threshold: 0 }), createPortalGuard(store))
      .use(makePage)
    createPagesHandler(store, writes, PATIENCE_MS)(req, res, () => void app(req, res))
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  base = `http://localhost:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  world = { ...START }
  store = createPageStore({ revision: () => world.revision, now: () => world.now })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('a kept page', () => {
  it('is made once for everybody, and the same to the byte', async () => {
    const [first, again] = [await get('/'), await get('/?utm_campaign=zalo')]
    const names = [
      'etag',
      'cache-control',
      'content-security-policy',
      'vary',
      'content-encoding',
      'content-type',
    ]
    const told = (answer: Response) => names.map((name) => answer.headers.get(name))
    expect(told(again)).toEqual(told(first))
    expect(told(again).slice(1, 4)).toEqual([
      'public, no-cache',
      expect.stringMatching(/script-src 'self';/),
      'Accept-Encoding, Cookie',
    ])
    expect(again.headers.get('strict-transport-security')).toContain('max-age')
    expect(again.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await again.text()).toBe(await first.text())
    expect(world.made).toBe(1)
  })

  it('is made once when many ask at the same time', async () => {
    const numbers = await Promise.all(Array.from({ length: 30 }, () => numberOf(get('/khau-hieu'))))
    expect(new Set(numbers)).toEqual(new Set([1]))
    expect(world.made).toBe(1)
  })

  it('is not sent again to who has it, and answers HEAD', async () => {
    const etag = (await get('/')).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"/)
    const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' }
    expect((await get('/', { headers })).status).toBe(304)
    const head = await get('/', { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
    expect(world.made).toBe(1)
  })

  it('is made anew once something public has changed, and in the next minute', async () => {
    expect(await numberOf(get('/'))).toBe(1)
    world.now = '2026-11-20T02:00:59.999Z'
    expect(await numberOf(get('/'))).toBe(1)
    world.revision = 2
    expect(await numberOf(get('/'))).toBe(2)
    world.now = '2026-11-20T02:01:00.000Z'
    expect(await numberOf(get('/'))).toBe(3)
  })

  it.each(['', 'hien-thi=dark.usual.1'])(
    'shows at once what this process has saved (cookie: “%s”)',
    async (cookie) => {
      const headers = { cookie }
      expect(await numberOf(get('/', { headers }))).toBe(1)
      await get('/api/globals/site-settings', { method: 'POST' })
      expect(await numberOf(get('/', { headers }))).toBe(2)
    },
  )

  it('is sent as it last was when the look after a write does not end', async () => {
    expect(await numberOf(get('/'))).toBe(1)
    world.isBlind = true
    await get('/api/globals/site-settings', { method: 'POST' })
    expect(await numberOf(get('/'))).toBe(1)
  })

  it('stays when one made for an earlier state comes later', async () => {
    const headers = {}
    const early = store.stamp() ?? ''
    world.revision = 2
    expect(await numberOf(get('/'))).toBe(1)
    await store.keep('/', early, 'cũ', headers)
    expect([await numberOf(get('/')), world.made]).toEqual([1, 1])
  })

  it('has its title also when who asks first names no browser', async () => {
    await new Promise((resolve) => httpGet(`${base}/`, (answer) => answer.resume().once('end', resolve)))
    expect(await (await get('/')).text()).toContain('<title>')
    expect(world.made).toBe(1)
  })

  it('looks for what was written before the answer can have reached anybody', async () => {
    const own = createOwnWrites(() => wait(5))
    const seen: boolean[] = []
    const app = express().use(own.watch, (_req, res) => {
      res.json({})
      seen.push(own.known() !== null)
    })
    const other = createServer((req, res) => void app(req, res))
    await new Promise<void>((resolve) => other.listen(0, resolve))
    const url = `http://localhost:${(other.address() as AddressInfo).port}`
    await fetch(url)
    await fetch(url, { method: 'POST' })
    other.close()
    expect(seen).toEqual([false, true])
  })

  it('counts as made before a change that came while it was made', async () => {
    world.overtaken = 1
    expect([await numberOf(get('/')), await numberOf(get('/'))]).toEqual([1, 2])
  })

  it('is changed for a reader who chose a display, and for nobody else', async () => {
    const headers = { cookie: 'hien-thi=dark.usual.1' }
    for (const made of [1, 1]) {
      const dark = await get('/', { headers })
      expect(dark.headers.get('cache-control')).toBe('private, no-cache')
      const html = await dark.text()
      expect(html).toContain('<html data-theme="dark">')
      expect(Number(/(\d+)<\/p>/.exec(html)?.[1])).toBe(made)
    }
    expect(await (await get('/')).text()).toContain('<html>')
    expect(world.made).toBe(1)
  })

  it('stands in for itself when it cannot be made, while the same things are public', async () => {
    await get('/')
    world.isBroken = true
    world.now = '2026-11-20T02:05:00.000Z'
    const answer = await get('/')
    expect([answer.status, await numberOf(answer)]).toEqual([200, 1])
    world.revision = 2
    expect((await get('/')).status).toBe(500)
  })
})

describe('what is not kept', () => {
  it.each([
    ['/don-vi/khong-co', 404],
    ['/don-vi/cu', 301],
    ['/don-vi/rieng', 200],
    ['/tim-kiem?q=a', 200],
  ])('%s (%i) is answered anew each time', async (path, status) => {
    const statuses = [(await get(path)).status, (await get(path)).status]
    expect([statuses, world.made]).toEqual([[status, status], 2])
  })

  it('is anything before the revision is known, or asked for as data', async () => {
    world.revision = null
    expect([await numberOf(get('/')), await numberOf(get('/'))]).toEqual([1, 2])
    world.revision = 1
    await get('/')
    expect(await numberOf(get('/', { headers: { rsc: '1' } }))).toBe(4)
  })

  it('holds nobody up when the reader who asked first has gone', async () => {
    const gone = new AbortController()
    const first = get('/', { signal: gone.signal }).catch(() => 'gone')
    await expect.poll(() => world.made, { interval: 1 }).toBe(1)
    gone.abort()
    const second = numberOf(get('/'))
    expect(await first).toBe('gone')
    expect(await second).toBeGreaterThan(0)
  })

  it('holds nobody up for ever when it does not come', async () => {
    world.stuck = 1
    const gone = new AbortController()
    const first = get('/', { signal: gone.signal }).catch(() => 'gone')
    await expect.poll(() => world.made, { interval: 1 }).toBe(1)
    expect(await numberOf(get('/'))).toBe(2)
    gone.abort()
    expect(await first).toBe('gone')
  })

  it('is a page broken off before its end', async () => {
    world.ending = ''
    expect([await numberOf(get('/')), await numberOf(get('/'))]).toEqual([1, 2])
  })

  it('leaves when there is no room for it', async () => {
    store = createPageStore({ revision: () => 1, now: () => world.now, maxBytes: 3_500 })
    for (const path of ['/don-vi/a', '/don-vi/b', '/don-vi/a']) await get(path)
    expect(world.made).toBe(3)
  })
})
