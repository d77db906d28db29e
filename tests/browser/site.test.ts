import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFailed, onTestFinished } from 'vitest'
import { violationsOn } from '@tests/support/axe'
import { launchBrowser } from '@tests/support/chromium'
import { openAs, PHONE, photographAll } from '@tests/support/desk'
import { type PublicSample, publishSample } from '@tests/support/publicSample'
import { slowLineTo } from '@tests/support/slowLine'
import { startTestServer, type TestServer } from '@tests/support/startServer'
import { type Visit, visit } from '@tests/support/visit'

const FRIDAY = '2026-11-20T02:00:00.000Z'
/** What an article page may load of scripts, compressed: 60 kB. */
const SCRIPT_BUDGET = 60_000
const WIDTHS = [360, 1280] as const

let server: TestServer
let browser: Browser
/** One window for most visits, each in a tab of its own: a window costs the browser more than a page does. */
let desk: BrowserContext
let sample: PublicSample

/** Every kind of public page there is: its name and its address. */
const PAGES: Record<string, (sample: PublicSample) => string> = {
  'trang-chu': () => '/',
  'tin-bai': () => '/tin-bai?trang=2',
  'tin-bai-tim': () => '/tin-bai?q=khong+co+bai+nao',
  bai: ({ article }) => article,
  'chuyen-muc': ({ section }) => section,
  'chu-de': ({ topic }) => topic,
  'don-vi': ({ unitPage }) => unitPage,
  'van-ban': () => '/van-ban',
  'khau-hieu': () => '/khau-hieu',
  'thu-tuc': () => '/thu-tuc',
  'mot-thu-tuc': ({ procedure }) => procedure,
  'ban-in': ({ procedure }) => `${procedure}?ban=in`,
  'tim-kiem': () => '/tim-kiem?q=ho+so',
  'tim-kiem-trong': () => '/tim-kiem?q=khongco&loai=khau-hieu',
  'lien-he': () => '/lien-he',
  'tra-cuu': () => '/lien-he/tra-cuu?ma=PA-0000-0000-0000',
  'danh-gia': ({ article }) => `/danh-gia?ket-qua=da-ghi&ve=${encodeURIComponent(article)}`,
  nhung: () => '/nhung',
  rss: () => '/rss',
  'khong-co': () => '/khong-co-trang-nay',
  'dia-chi-sai': () => '/tin-bai?trang=khong',
  'khong-co-nguon': () => '/rss/khong-co.xml',
}

/** What a page answers that is not simply there. */
const STATUS: Record<string, number> = { 'khong-co': 404, 'dia-chi-sai': 400, 'khong-co-nguon': 404 }

beforeAll(async () => {
  server = await startTestServer(FRIDAY)
  browser = await launchBrowser()
  sample = await publishSample(server)
  desk = await reader({})
  // A window without a tab is gone.
  await desk.newPage()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

type Look = {
  width?: number
  height?: number
  scheme?: 'light' | 'dark'
  contrast?: 'more' | 'no-preference'
  cookie?: string
  scripts?: boolean
}

async function reader({
  width = 1280,
  height = 800,
  scheme = 'light',
  contrast = 'no-preference',
  cookie,
  scripts = true,
}: Look): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    contrast,
    locale: 'vi-VN',
    // Colours change at once, so that none is judged half-way between two themes.
    reducedMotion: 'reduce',
    javaScriptEnabled: scripts,
    // axe is put into the page, which its policy would refuse.
    bypassCSP: true,
  })
  if (cookie) await context.addCookies([{ name: 'hien-thi', value: cookie, url: server.url }])
  return context
}

function expectCalm(seen: Visit): void {
  expect(seen.foreign).toEqual([])
  expect(seen.scriptBytes).toBeLessThan(SCRIPT_BUDGET)
  expect(seen.shifts).toEqual([])
  expect(seen.overflow).toBe(0)
}

it.each(Object.keys(PAGES))('%s: in nobody’s way, on a phone and on a desk, light and dark', async (name) => {
  onTestFailed(() => photographAll(browser, `site-${name}`))
  for (const width of WIDTHS) {
    const seen = await visit(desk, server.url, PAGES[name]?.(sample) ?? '', width)
    expect(seen.status).toBe(STATUS[name] ?? 200)
    expectCalm(seen)
    expect(await violationsOn(seen.page, false)).toEqual([])
    await seen.page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOn(seen.page, false)).toEqual([])
    await seen.page.close()
  }
})

it('does not move while it arrives piece by piece', async () => {
  const line = await slowLineTo(server.url)
  onTestFinished(line.close)
  for (const name of ['trang-chu', 'bai', 'mot-thu-tuc', 'don-vi', 'tim-kiem', 'rss'])
    for (const width of WIDTHS) {
      const { page, shifts } = await visit(desk, line.url, PAGES[name]?.(sample) ?? '', width)
      expect({ name, width, shifts }).toEqual({ name, width, shifts: [] })
      await page.close()
    }
})

describe('more contrast and larger text', () => {
  it.each(['auto.more.4', 'dark.more.4', 'light.usual.0'])('%s: still without violations', async (cookie) => {
    onTestFailed(() => photographAll(browser, `site-${cookie}`))
    const context = await reader({ width: 360, cookie })
    for (const path of ['/', sample.article, sample.procedure, '/thu-tuc']) {
      const seen = await visit(context, server.url, path)
      expectCalm(seen)
      expect(await violationsOn(seen.page, false)).toEqual([])
    }
    await context.close()
  })

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(0, 0, 0)'],
  ] as const)('come by themselves on a device that asks for contrast (%s)', async (scheme, ground) => {
    const context = await reader({ scheme, contrast: 'more' })
    const { page } = await visit(context, server.url, sample.article)
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(ground)
    const link = page.locator('.main-nav a').first()
    expect(await link.evaluate((each) => getComputedStyle(each).textDecorationLine)).toBe('underline')
    expect(await violationsOn(page, false)).toEqual([])
    await context.close()
  })

  it('are chosen with the same buttons with and without JavaScript, and stay', async () => {
    for (const scripts of [true, false]) {
      const page = await (await reader({ scripts })).newPage()
      const textSize = () => page.locator('html').evaluate((html) => getComputedStyle(html).fontSize)
      const ground = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
      await page.goto(`${server.url}/tin-bai?q=tin`)
      expect([await textSize(), await ground()]).toEqual(['16px', 'rgb(255, 255, 255)'])
      await page.getByRole('button', { name: 'A+' }).click()
      await expect.poll(textSize).toBe('18.4px')
      await page.getByRole('button', { name: 'Giao diện tối' }).click()
      await page.locator('html[data-theme="dark"]').waitFor()
      await page.getByRole('button', { name: 'Tương phản' }).click()
      await page.getByRole('button', { name: 'Tương phản', pressed: true }).waitFor()
      await expect.poll(ground).toBe('rgb(0, 0, 0)')
      expect(page.url()).toBe(`${server.url}/tin-bai?q=tin`)
      await page.goto(`${server.url}/thu-tuc`)
      expect([await textSize(), await ground()]).toEqual(['18.4px', 'rgb(0, 0, 0)'])
      await page.context().close()
    }
  })
})

it('the preview of a piece says that it is none of the public pages', async () => {
  const page = await openAs(browser, server.url, 'bientap@nhip.test', PHONE)
  await page.goto(server.url + sample.preview)
  await page.getByText('Bản xem trước, chưa phải trang công khai').waitFor()
  expect(await violationsOn(page, false)).toEqual([])
  await page.context().close()
})

it('an article page asks for its picture first, and loads next to no script', async () => {
  const context = await reader({ height: 1_600 })
  const { page, largest, scriptBytes } = await visit(context, server.url, sample.article)
  const hint = page.locator('head link[rel="preload"][as="image"]')
  const offered = (await hint.getAttribute('imagesrcset')) ?? ''
  expect(await hint.getAttribute('fetchpriority')).toBe('high')
  expect(offered).toContain(new URL(largest).pathname)
  expect(scriptBytes).toBeLessThan(2_000)
  await context.close()
})

it('the keyboard skips the menus, and always shows where it is', async () => {
  const page = await (await reader({})).newPage()
  await page.goto(server.url + sample.article)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Bỏ qua, đến nội dung chính' })
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
  expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  await page.goto(server.url + sample.article)
  const unseen = await page.evaluate(async () => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]',
    )
    return [...all]
      .filter((element) => {
        element.focus({ focusVisible: true } as FocusOptions)
        const card = element.closest('.card') ?? element
        return [element, card].every((each) => getComputedStyle(each).outlineStyle === 'none')
      })
      .map((element) => element.outerHTML.slice(0, 100))
  })
  expect(unseen).toEqual([])
  await page.context().close()
})

it('on paper: black on white without menus, whatever was chosen for the screen', async () => {
  const page = await (await reader({ cookie: 'dark.more.4' })).newPage()
  await page.emulateMedia({ media: 'print' })
  for (const path of [sample.article, `${sample.procedure}?ban=in`]) {
    await page.goto(server.url + path)
    const ink = await page.locator('h1').evaluate((title) => getComputedStyle(title).color)
    expect(ink).toBe('rgb(0, 0, 0)')
    expect(
      await page.locator('.bar, .main-nav, .sheet-tools, .share, .search').filter({ visible: true }).count(),
    ).toBe(0)
  }
  expect(await page.locator('svg.qr').isVisible()).toBe(true)
  await page.context().close()
})

it('a unit’s logo and colour, and a planned outage, are readable even when the colour is not', async () => {
  const { administrator, unit, logo } = sample
  await expect(administrator.patch(`/api/units/${unit}`, { colour: 'vàng' })).rejects.toMatchObject({
    status: 400,
  })
  await administrator.patch(`/api/units/${unit}`, { colour: '#FFD400', logo })
  await administrator.post('/api/globals/siteSettings', {
    outageText: 'Trang tạm ngừng để nâng cấp máy chủ.',
    outageFrom: '2026-11-20T01:00:00.000Z',
    outageTo: '2026-11-20T15:00:00.000Z',
  })
  for (const scheme of ['light', 'dark'] as const) {
    const context = await reader({ width: 360, scheme })
    const seen = await visit(context, server.url, '/')
    expectCalm(seen)
    expect(await violationsOn(seen.page, false)).toEqual([])
    await seen.page.getByText('Trang tạm ngừng để nâng cấp máy chủ.').waitFor()
    const picture = seen.page.locator('img.mark')
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
    await context.close()
  }
})
