import { parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CHECKED, paragraph } from '@tests/support/newsroom'
import { createAccount, firstAdministrator, firstId, logIn, type Person } from '@tests/support/people'
import { startTestServer, type TestServer } from '@tests/support/startServer'

const NOW = '2026-11-18T02:00:00.000Z'
const ITEMS = 5
/** A change made in one process is served by the other within this long, in milliseconds. */
const WITHIN_MS = 2_000
/** On a machine that is busy with other tests one look may come late, none this late. */
const AT_MOST_MS = 10_000
const PATIENCE_MS = 60_000
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

async function approve(title: string): Promise<string> {
  const { doc } = await writer.post<{ doc: { id: string } }>('/api/articles', {
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
  return doc.id
}

async function shows({ url }: TestServer, id: string): Promise<boolean> {
  const feed = parseRssFeed(await (await fetch(`${url}/rss/tin-bai.xml`)).text())
  return (feed.items ?? []).some(({ guid }) => guid?.value === `urn:uuid:${id}`)
}

/** When the process showed, or no longer showed, the item, by this test's own clock. */
async function seenAt(server: TestServer, id: string, isShown: boolean): Promise<number> {
  const end = performance.now() + PATIENCE_MS
  while ((await shows(server, id)) !== isShown) {
    if (performance.now() > end) throw new Error(`${server.url} did not change within ${PATIENCE_MS} ms`)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return performance.now()
}

/** How much later the second process followed the first. */
async function lag(id: string, isShown: boolean): Promise<number> {
  const [there, here] = await Promise.all([seenAt(second, id, isShown), seenAt(first, id, isShown)])
  return Math.round(there - here)
}

it(
  'serves in one process what was published and withdrawn in another, within two seconds',
  { timeout: 300_000 },
  async () => {
    const lags: number[] = []
    for (let number = 1; number <= ITEMS; number++) {
      const id = await approve(`Tin thứ ${number} của tiến trình thứ nhất`)
      lags.push(await lag(id, true))
      await chief.post(`/api/articles/${id}/step`, { action: 'withdraw', reason: 'Bài thử' })
      lags.push(await lag(id, false))
    }
    process.stdout.write(`the other process followed after ${lags.join(', ')} ms\n`)
    expect(lags.filter((lag) => lag >= WITHIN_MS).length).toBeLessThanOrEqual(1)
    expect(Math.max(...lags)).toBeLessThan(AT_MOST_MS)
  },
)
