import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublicAddress } from '@/adapters/fetch/addresses'
import { createGuardedFetch } from '@/adapters/guardedFetch'
import type { FetchAnswer, FetchOptions } from '@/domain/net/fetch'
import { fetchRefusalSentence } from '@/labels/fetch'

const guardedFetch = createGuardedFetch('https://nhip.test')
const text = (answer: FetchAnswer) => Buffer.from(answer.body).toString('utf8')

const asked: IncomingMessage[] = []
const PAGES: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/plain': (request, response) => {
    const isKnown = request.headers['if-none-match'] === '"1"'
    response.writeHead(isKnown ? 304 : 200, { etag: '"1"', 'content-type': 'text/xml' })
    response.end(isKnown ? undefined : 'Xin chào')
  },
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('đã nén')),
  '/br': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync('đã nén')),
  '/bomb': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(64 * 1024 * 1024))),
  '/br-bomb': (_, response) =>
    response.setHeader('content-encoding', 'br').end(brotliCompressSync(Buffer.alloc(32 * 1024 * 1024))),
  '/twice': (_, response) =>
    response.setHeader('content-encoding', 'gzip, gzip').end(gzipSync(gzipSync('hai lần'))),
  '/broken': (_, response) => response.setHeader('content-encoding', 'gzip').end('no gzip at all'),
  '/big': (_, response) => response.setHeader('content-length', 100 * 1024 * 1024).end('x'),
  '/endless': (_, response) => {
    const chunk = Buffer.alloc(64 * 1024)
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', more)
    more()
  },
  '/slow': (_, response) => void response.write('a'),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop2' }).end(),
  '/loop2': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/nowhere': (_, response) => response.writeHead(302).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-plain': (_, response) => response.writeHead(301, { location: '/plain' }).end(),
  '/to-plain-today': (_, response) => response.writeHead(302, { location: '/plain' }).end(),
  '/busy': (_, response) => response.writeHead(503, { 'retry-after': '3600' }).end(),
}

let server: Server
let base: string
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request)
    const page = PAGES[request.url ?? '']
    if (page) page(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const here = (path: string, options: FetchOptions = {}) =>
  guardedFetch(base + path, { allowPrivate: true, ...options })
async function answered(path: string, options: FetchOptions = {}): Promise<FetchAnswer> {
  const answer = await here(path, options)
  if (!answer.ok) throw new Error(fetchRefusalSentence(answer))
  return answer
}

describe('addresses of the internet', () => {
  it.each([
    '113.160.1.1',
    '8.8.8.8',
    '2405:4800::1',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('are public: %s', (address) => expect(isPublicAddress(address)).toBe(true))

  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1%eth0',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::',
    '2001:db8::1',
    '2002:7f00:1::',
    '2001::1',
    'no address',
  ])('are not: %s', (address) => expect(isPublicAddress(address)).toBe(false))
})

describe('an address of this machine', () => {
  it.each([
    '',
    'http://localhost',
    'http://127.1',
    'http://2130706433',
    'http://0x7f.0.0.1',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
  ])('is refused however it is written: %s', async (host) => {
    const { port } = new URL(base)
    const before = asked.length
    const answer = await guardedFetch(host === '' ? `${base}/plain` : `${host}:${port}/plain`)
    expect(answer).toMatchObject({ ok: false, code: 'privateAddress' })
    expect(asked).toHaveLength(before)
  })

  it('is reached where that is allowed', async () => {
    expect(text(await answered('/plain'))).toBe('Xin chào')
  })
})

describe('an address', () => {
  it.each([
    ['không phải địa chỉ', 'badAddress'],
    ['ftp://example.vn/a.xml', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['https://a:b@example.vn/', 'credentials'],
  ])('that cannot be asked is refused: %s', async (address, code) => {
    expect(await guardedFetch(address)).toMatchObject({ ok: false, code })
  })

  it('of a name nobody knows, or that nobody answers at, is refused in words', async () => {
    const unknown = await guardedFetch('http://khong-co.invalid/')
    expect(unknown).toMatchObject({ ok: false, code: 'unknownHost' })
    const closed = await guardedFetch('http://127.0.0.1:9/', { allowPrivate: true })
    expect(closed).toMatchObject({ ok: false, code: 'unreachable' })
    expect(closed.ok ? '' : fetchRefusalSentence(closed)).toContain('127.0.0.1:9')
  })
})

describe('a request', () => {
  it('says who asks and asks for packed content', async () => {
    await answered('/plain')
    expect(asked.at(-1)?.headers).toMatchObject({
      'user-agent': 'Nhip (+https://nhip.test)',
      'accept-encoding': 'gzip, br',
    })
  })

  it('is conditional when an answer is known', async () => {
    const first = await answered('/plain')
    expect(first).toMatchObject({ status: 200, etag: '"1"', contentType: 'text/xml' })
    const again = await answered('/plain', { etag: first.etag })
    expect(again).toMatchObject({ status: 304 })
    expect(again.body).toHaveLength(0)
  })

  it('unpacks gzip and brotli', async () => {
    expect(text(await answered('/gzip'))).toBe('đã nén')
    expect(text(await answered('/br'))).toBe('đã nén')
  })

  it('reports a status as it is, and how long to wait', async () => {
    expect(await answered('/missing')).toMatchObject({ status: 404 })
    expect(await answered('/busy')).toMatchObject({ status: 503, retryAfter: 3600 })
  })
})

describe('an answer', () => {
  it.each([
    ['/bomb', 'tooLarge'],
    ['/br-bomb', 'tooLarge'],
    ['/big', 'tooLarge'],
    ['/endless', 'tooLarge'],
    ['/twice', 'badCompression'],
    ['/broken', 'badCompression'],
    ['/loop', 'redirectLoop'],
    ['/nowhere', 'badRedirect'],
    ['/to-file', 'scheme'],
  ])('of %s is refused: %s', async (path, code) => {
    const before = process.memoryUsage().rss
    expect(await here(path)).toMatchObject({ ok: false, code })
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })

  it('that never ends is given up in time', async () => {
    expect(await here('/slow', { timeoutMs: 200 })).toMatchObject({ ok: false, code: 'timeout' })
  })

  it('from a new address says so only when the move is for good', async () => {
    expect(await answered('/to-plain')).toMatchObject({ url: `${base}/plain`, movedTo: `${base}/plain` })
    expect(await answered('/to-plain-today')).toMatchObject({ url: `${base}/plain`, movedTo: null })
  })

  it('to a POST is not followed to another address', async () => {
    expect(await answered('/to-plain', { method: 'POST', body: 'x' })).toMatchObject({ status: 301 })
  })
})
