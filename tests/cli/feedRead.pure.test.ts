import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '@/cli/main'
import { captured } from './context'

const FEED = `<rss version="2.0"><channel><title>Bản tin</title><link>https://a.vn/</link>
  <item><title>Một cửa</title><link>/tin/1</link><guid isPermaLink="false">1</guid>
  <pubDate>06/10/2026 11:18</pubDate><description>&lt;p&gt;Chữ&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;</description></item></channel></rss>`

let server: Server
let base: string
const folder = mkdtempSync(join(tmpdir(), 'nhip-feed-'))
const file = join(folder, 'a.xml')

beforeAll(async () => {
  writeFileSync(file, FEED)
  server = createServer((request, response) => {
    if (request.url === '/rss') response.setHeader('content-type', 'text/xml').end(FEED)
    else if (request.url === '/')
      response.end('<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>')
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

async function run(...args: string[]) {
  const { texts, streams } = captured()
  const exitCode = await runCli(['feed', 'read', ...args], streams)
  return { exitCode, ...texts }
}

describe('nhip feed read', () => {
  it('prints title and items of a file', async () => {
    const { exitCode, stdout, stderr } = await run(file)
    expect(exitCode).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toBe(
      'Bản tin\nRSS · utf-8 · 1 mục · https://a.vn/\n\nMột cửa\n  11:18 06/10/2026\n  https://a.vn/tin/1\n  mã: 1\n  <p>Chữ</p>\n',
    )
  })

  it('gives programs JSON with id, link, title, published and html', async () => {
    const { stdout } = await run(file, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Bản tin',
      items: [
        {
          id: '1',
          link: 'https://a.vn/tin/1',
          title: 'Một cửa',
          published: '2026-10-06T04:18:00.000Z',
          html: '<p>Chữ</p>',
        },
      ],
    })
  })

  it('reads an address, and the feed a page names', async () => {
    const { stdout } = await run(`${base}/`, '--allow-private', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ source: `${base}/rss`, items: [{ link: `${base}/tin/1` }] })
  })

  const refused: [source: () => string, said: string, ...options: string[]][] = [
    [() => join(folder, 'none.xml'), 'Không đọc được tệp'],
    [() => `${base}/rss`, 'mạng nội bộ'],
    [() => `${base}/missing`, 'lỗi 404', '--allow-private'],
  ]
  it.each(refused)('refuses in one line what it cannot read', async (source, said, ...options) => {
    const { exitCode, stdout, stderr } = await run(source(), ...options)
    expect(exitCode).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^[^\n]+\n$/)
    expect(stderr).toContain(said)
  })
})
