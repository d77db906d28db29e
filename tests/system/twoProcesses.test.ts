import { parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CHECKED, paragraph } from '@tests/support/newsroom'
import { createAccount, firstAdministrator, firstId, logIn, type Person } from '@tests/support/people'
import { startTestServer, type TestServer } from '@tests/support/startServer'

const NOW = '2026-11-18T02:00:00.000Z'
const ITEMS = 5
/** Issue: a change made in one process is served by the other within this long, in milliseconds. */
const WITHIN_MS = 2_000
const PATIENCE_MS = 30_000
const POLL_MS = 20

let first: TestServer
let second: TestServer
let writer: Person
let chief: Person
let place: { unit: string; section: string; topics: string[] }

beforeAll(async () => {
  first = await startTestServer(NOW)
  second = await startTestServer(NOW, { dataDir: first.dataDir, env: { SCHEDULER: 'off' } })
  const administrator = await firstAdministrator(first)
  place = {
    unit: await firstId(administrator, '/api/units?depth=0'),
    section: await firstId(administrator, '/api/sections?depth=0'),
    topics: [await firstId(administrator, '/api/topics?depth=0&where[active][equals]=true')],
  }
  const account = async (email: string, role: string) => {
    await createAccount(administrator, {
      email,
      fullName: 'Người thử',
      assignments: [{ role, unit: place.unit }],
    })
    return logIn(first, email)
  }
  writer = await account('viet@nhip.test', 'contributor')
  chief = await account('duyet@nhip.test', 'editorInChief')
})
afterAll(async () => {
  await second.stop()
  await first.stop()
})

type Item = { id: string; title: string; slug: string }

async function approve(title: string): Promise<Item> {
  const { doc } = await writer.post<{ doc: { id: string; slug: string } }>('/api/articles', {
    ...place,
    title,
    kind: 'video',
    lead: 'Tóm tắt.',
    body: paragraph('Nội dung của tin.'),
    videoUrl: 'https://video.nhip.test/tin',
  })
  const acknowledgements = [{ code: 'titleSimilar', path: 'title', reason: 'Tin của bài thử' }]
  await writer.post(`/api/articles/${doc.id}/step`, { action: 'submit', acknowledgements })
  const { hash } = await chief.get<{ hash: string }>(`/api/articles/${doc.id}/step`)
  await chief.post(`/api/articles/${doc.id}/step`, {
    action: 'approve',
    hash,
    checklist: CHECKED,
    acknowledgements,
  })
  return { id: doc.id, slug: doc.slug, title }
}

/** Where the public meets an item. */
const PLACES = {
  async feed({ url }: TestServer, { id }: Item) {
    const feed = parseRssFeed(await (await fetch(`${url}/rss/tin-bai.xml`)).text())
    return (feed.items ?? []).some(({ guid }) => guid?.value === `urn:uuid:${id}`)
  },
  async home({ url }: TestServer, { title }: Item) {
    return (await (await fetch(`${url}/`)).text()).includes(title)
  },
  async page({ url }: TestServer, { slug, title }: Item) {
    const answer = await fetch(`${url}/tin-bai/${slug}`)
    const html = await answer.text()
    if (answer.status === 404) return false
    if (answer.status !== 200 || !html.includes(title)) throw new Error(`${slug}: ${answer.status}\n${html}`)
    return true
  },
}
type Place = keyof typeof PLACES
const NAMES = Object.keys(PLACES) as Place[]

/** When the process showed, or no longer showed, the item in that place, by this test's own clock. */
async function seenAt(server: TestServer, where: Place, item: Item, isShown: boolean): Promise<number> {
  const end = performance.now() + PATIENCE_MS
  while ((await PLACES[where](server, item)) !== isShown) {
    if (performance.now() > end)
      throw new Error(`${server.url}: ${where} did not change within ${PATIENCE_MS} ms`)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return performance.now()
}

/** Lets the second process keep what it shows now: a page begun before it knew of the change is not kept. */
const keepAll = (item: Item) => Promise.all(NAMES.map((where) => PLACES[where](second, item)))

/** How much later than `since` the second process had followed, in each place. */
async function lags(item: Item, isShown: boolean, since: Promise<number>): Promise<Record<Place, number>> {
  const seen = await Promise.all(NAMES.map((where) => seenAt(second, where, item, isShown)))
  const start = await since
  return Object.fromEntries(NAMES.map((name, at) => [name, Math.round((seen[at] ?? 0) - start)])) as Record<
    Place,
    number
  >
}

it(
  'serves in one process what was published and withdrawn in another, within two seconds',
  { timeout: 300_000 },
  async () => {
    const all: Record<Place, number>[] = []
    for (let number = 1; number <= ITEMS; number++) {
      const item = await approve(`Tin thứ ${number} của tiến trình thứ nhất`)
      all.push(await lags(item, true, seenAt(first, 'feed', item, true)))
      await keepAll(item)
      await chief.post(`/api/articles/${item.id}/step`, { action: 'withdraw', reason: 'Bài thử' })
      all.push(await lags(item, false, Promise.resolve(performance.now())))
      expect(await Promise.all(NAMES.map((where) => PLACES[where](first, item)))).toEqual(
        NAMES.map(() => false),
      )
    }
    for (const name of NAMES)
      process.stdout.write(
        `the other process's ${name} followed after ${all.map((lag) => lag[name]).join(', ')} ms\n`,
      )
    const slowest = all.map((lag) => Math.max(...Object.values(lag)))
    expect(Math.max(...slowest)).toBeLessThan(WITHIN_MS)
  },
)
