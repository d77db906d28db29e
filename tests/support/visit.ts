import { gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from 'playwright-core'

export type Visit = {
  page: Page
  status: number
  /** Everything asked of anybody but this site. */
  foreign: string[]
  /** Compressed size of all scripts that were loaded, in bytes. */
  scriptBytes: number
  /** What moved after it was shown (https://web.dev/cls), and by how much; nothing on a page that never jumps. */
  shifts: string[]
  /** The address of the picture that was the largest thing painted; empty when it was text. */
  largest: string
  /** How much wider the page is than the window, in CSS pixels. */
  overflow: number
}

type Seen = { shifts: string[]; largest: string }

/** Runs in the page before anything of it: adds up what the browser says of its layout. */
function observe(): void {
  const seen: Seen = { shifts: [], largest: '' }
  Object.assign(globalThis, { seen })
  type Shift = PerformanceEntry & { value: number; sources: { node?: Node }[] }
  type Paint = PerformanceEntry & { url: string }
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('layout-shift', (entry) => {
    const { value, sources } = entry as Shift
    const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : '?'))
    seen.shifts.push(`${value}: ${moved.join(' ')}`)
  })
  watch('largest-contentful-paint', (entry) => (seen.largest = (entry as Paint).url))
}

/** Runs in the page: goes down it so that every picture is asked for, waits for them, and comes back up. */
async function scrollThrough(): Promise<void> {
  const drawn = () => new Promise(requestAnimationFrame)
  // A browser no longer looks for the largest picture once the page is scrolled.
  await drawn().then(drawn)
  for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
    scrollTo(0, top)
    await drawn()
  }
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  scrollTo(0, 0)
  await drawn()
}

/**
 * Opens a public page in a new tab, as somebody does who was never here: nothing is in the cache. Waits until all of it
 * is there, and says what the browser noticed. Of the context's size unless a `width` is given.
 */
export async function visit(
  context: BrowserContext,
  site: string,
  path: string,
  width?: number,
): Promise<Visit> {
  const page = await context.newPage()
  if (width !== undefined) await page.setViewportSize({ width, height: page.viewportSize()?.height ?? width })
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.addInitScript(observe)
  const foreign: string[] = []
  const scripts: Promise<number>[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length))
  })
  const response = await page.goto(site + path)
  const inline = await page.locator('script:not([src]):not([type="application/ld+json"])').allTextContents()
  await page.evaluate(scrollThrough)
  const { shifts, largest } = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  const loaded = await Promise.all(scripts)
  const scriptBytes = [...loaded, ...inline.map((text) => gzipSync(text).length)].reduce((a, b) => a + b, 0)
  return { page, status: response?.status() ?? 0, foreign, scriptBytes, shifts, largest, overflow }
}
