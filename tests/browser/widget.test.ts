import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEmbeds } from '@/feeds/embed/store'
import { scriptSnippet } from '@/feeds/embed/snippets'
import { createEmbedsHandler } from '@/server/embed/handler'
import { launchBrowser } from '@tests/support/chromium'
import { violationsOn } from '@tests/support/axe'
import { fakeSource, publish } from '../feeds/fakeSource'

const TITLE = '<img src=x onerror="window.hit=1"> “Một cửa” & <b>hai</b>'

/** What old portals do to their pages: rules for every element, libraries that change what everybody uses. */
const HOST_HEAD = `<style>*{color:rgb(255,0,0)!important;float:left!important;font-size:40px!important} a{display:none}</style>
<script>
Array.prototype.each = function () {}; Array.prototype.toJSON = function () { return 'broken' }
Object.prototype.extra = function () {}; String.prototype.strip = function () { return '' }
window.$ = window.jQuery = function () { throw new Error('not ready') }; window.define = function () { throw new Error('amd') }; window.define.amd = {}
window.onerror = function (message) { (window.errors = window.errors || []).push(message) }
</script>`

let browser: Browser
const servers: Server[] = []

async function serve(handle: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handle)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

type Host = { policy?: string; address?: string; head?: string }

/** A portal with the snippet in its page, and the site the snippet leads to. */
async function portal({ policy, address, head = HOST_HEAD }: Host = {}) {
  const { state, options, create } = fakeSource()
  publish(state, TITLE, 'Bài hai')
  const snapshot = create()
  await snapshot.poll()
  const embeds = createEmbeds({ ...options, snapshot, today: () => '2026-11-21' })
  const boxes = createEmbedsHandler({ embeds, publicUrl: 'http://nhip.test' })
  const site = await serve((req, res) => boxes(req, res, () => res.writeHead(404).end()))
  const request = {
    unit: address ?? null,
    set: 'tin-bai',
    count: 5,
    colour: 'ffff00',
    theme: 'sang',
  } as const
  const snippet = scriptSnippet(request, site, { title: 'Tin, bài mới', link: `${site}/tin-bai` })
  const host = await serve((_req, res) => {
    const csp = policy === undefined ? {} : { 'Content-Security-Policy': policy.replaceAll('SITE', site) }
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...csp })
    // Twice, as happens when two people each add a box.
    res.end(
      `<!doctype html><html lang="vi"><head><title>Cổng</title>${head}</head><body><main><h1>Cổng</h1>${snippet}\n${snippet}</main></body></html>`,
    )
  })
  return host
}

async function open(address: string, state: string) {
  const page = await browser.newPage()
  await page.goto(address)
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[data-nhip]')].every(
        (place) => place.getAttribute('data-nhip-state') === wanted,
      ),
    state,
  )
  return page
}

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

describe('the script on a portal', () => {
  it('draws the items as text, untouched by the page and without touching it', async () => {
    const page = await open(await portal(), 'shown')
    const drawn = await page.evaluate(() => {
      const [first, second] = [...document.querySelectorAll('[data-nhip]')].map((place) => place.shadowRoot!)
      const link = first!.querySelector('li a')!
      return {
        texts: [...first!.querySelectorAll('li a')].map((each) => each.textContent),
        images: first!.querySelectorAll('img, b').length,
        colour: getComputedStyle(link).color,
        shown: link.getBoundingClientRect().height > 0,
        size: getComputedStyle(link).fontSize,
        head: getComputedStyle(first!.querySelector('.head')!).color,
        again: second!.querySelectorAll('li').length,
        globals: Object.keys(window).filter((name) => /nhip/i.test(name)),
        outside: getComputedStyle(document.querySelector('h1')!).color,
        hit: (window as unknown as { hit?: number }).hit,
        errors: (window as unknown as { errors?: string[] }).errors,
        cookie: document.cookie,
      }
    })
    expect(drawn).toEqual({
      texts: [TITLE, 'Bài hai'],
      images: 0,
      colour: 'rgb(28, 39, 51)',
      shown: true,
      size: '16px',
      head: 'rgb(0, 0, 0)',
      again: 2,
      globals: [],
      outside: 'rgb(255, 0, 0)',
      hit: undefined,
      errors: undefined,
      cookie: '',
    })
    await page.close()
  })

  it('works under a policy that forbids inline styles and scripts', async () => {
    const policy = "default-src 'none'; script-src SITE 'unsafe-inline'; connect-src SITE; style-src 'none'"
    const page = await open(await portal({ policy }), 'shown')
    const background = await page.evaluate(() => {
      const head = document.querySelector('[data-nhip]')!.shadowRoot!.querySelector('.head')!
      return getComputedStyle(head).backgroundColor
    })
    expect(background).toBe('rgb(255, 255, 0)')
    await page.close()
  })

  it('leaves the plain link where it cannot read the data', async () => {
    const page = await open(await portal({ address: 'khong-co' }), 'failed')
    expect(await page.locator('[data-nhip] > a').first().getAttribute('href')).toMatch(/\/tin-bai$/)
    await page.close()
  })

  it('can be read by everybody', async () => {
    const page = await open(await portal({ head: '' }), 'shown')
    // Two equal boxes on one page are the test's doing.
    const isOwn = (line: string) => !line.startsWith('landmark-unique')
    expect((await violationsOn(page, false)).filter(isOwn)).toEqual([])
    await page.close()
  })
})
