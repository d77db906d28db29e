import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createFolderStore } from '@media/store'
import { parseRssFeed } from 'feedsmith'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toInstant } from '@/domain/time/instant'
import { plainRequest } from '@/feeds/request'
import { createSnapshot } from '@/feeds/snapshot'
import { seedSample } from '@/seed/sample'
import { createFeedSource } from '@/server/feeds/feedSource'
import { verify } from '@/useCases/verify'
import { testPayload } from '@tests/support/payload'
import { findOne, footprint, statuses } from './sampleFacts'
import { expectSameNumbers, expectSameWords, yearReport } from './yearReport'

const NOW = '2026-11-21T07:30:00.000Z'

let payload: Payload
const said: string[] = []

beforeAll(async () => {
  payload = await testPayload()
  await seedSample({ payload, now: NOW, log: (line) => said.push(line) })
}, 900_000)
afterAll(() => payload.destroy())

const fail = (details: object, message: string): never =>
  expect.fail(`${message}: ${JSON.stringify(details)}`)

/** Weeks counted back from the one of loading, by what their report says of the quota. */
async function weeksBack(status: string): Promise<number[]> {
  const { docs } = await payload.find({
    collection: 'reports',
    where: { kind: { equals: 'week' } },
    sort: '-periodKey',
    pagination: false,
    depth: 0,
  })
  return docs.flatMap(({ model }, index) => {
    const [quota] = (model as { quotas: { status: string }[] }).quotas
    return quota?.status === status ? [index + 1] : []
  })
}

async function* storedFiles(folder: string) {
  for (const name of await readdir(folder)) {
    yield { name, changedAt: toInstant(new Date((await stat(join(folder, name))).mtimeMs))! }
  }
}

describe('the whole sample', () => {
  it('says on the way how far it is', () => {
    expect(said.length).toBeGreaterThan(10)
    expect(said.at(-1)).toMatch(/(\d+)\/\1 /)
  })

  it('has 122 articles, 15 slogans and 20 procedures in the states every desk needs', async () => {
    expect(await statuses(payload, 'articles')).toEqual({
      draft: 3,
      submitted: 3,
      edited: 3,
      returned: 2,
      approved: 4,
      withdrawn: 2,
      published: 163,
    })
    expect(await statuses(payload, 'slogans')).toEqual({ approved: 1, withdrawn: 3, published: 11 })
    expect(await statuses(payload, 'procedures')).toEqual({ approved: 1, withdrawn: 1, published: 18 })
  })

  it('meets some weeks and misses some, as designed', async () => {
    expect(await weeksBack('missed')).toEqual([4, 8, 14, 17])
    expect(await weeksBack('exempt')).toEqual([11])
    expect(await weeksBack('met')).toHaveLength(14)
  })

  it('shows approvals by a substitute', async () => {
    const { totalDocs } = await payload.count({
      collection: 'auditLog',
      where: { and: [{ action: { equals: 'approve' } }, { onBehalfOf: { exists: true } }] },
    })
    expect(totalDocs).toBeGreaterThan(0)
  })

  it('knows no moment later than its loading', async () => {
    const later = { greater_than: NOW }
    const counts = await Promise.all([
      payload.count({ collection: 'auditLog', where: { at: later } }),
      payload.count({ collection: 'notifications', where: { at: later } }),
      payload.count({ collection: 'publications', where: { publishedAt: later } }),
      payload.count({ collection: 'articles', where: { updatedAt: later } }),
    ])
    expect(counts.map(({ totalDocs }) => totalDocs)).toEqual([0, 0, 0, 0])
  })

  it('fills its feeds, newest first', async () => {
    const snapshot = createSnapshot({
      ...createFeedSource(payload),
      publicUrl: 'http://nhip.test',
      log: { warn: fail, error: fail },
    })
    await snapshot.poll()
    for (const [path, least] of [
      ['/rss/tat-ca.xml', 30],
      ['/rss/tin-bai.xml', 30],
      ['/rss/khau-hieu.xml', 11],
      ['/rss/thu-tuc.xml', 18],
      ['/rss/don-vi/ubnd-xa-vinh-phong.xml', 10],
    ] as const) {
      const bytes = await snapshot.get(plainRequest(path)!)
      const { items = [] } = parseRssFeed(bytes!.body.toString())
      expect(items.length, path).toBeGreaterThanOrEqual(least)
      const times = items.map(({ pubDate }) => Date.parse(String(pubDate)))
      expect(times, path).toEqual(times.toSorted((a, b) => b - a))
    }
  })

  it('passes every check of what was written once: ledger, reports, audit log, files', async () => {
    const folder = join(process.env.DATA_DIR!, 'media')
    const listFiles = () => storedFiles(folder)
    const { problems, checked } = await verify({
      payload,
      store: createFolderStore(folder),
      listFiles,
      now: NOW,
    })
    expect(problems).toEqual([])
    expect(checked).toMatchObject({ ledger: 202, reports: 20 })
  })

  it('gives the same report of the year in every format, and the same bytes twice', async () => {
    const site = await findOne(payload, 'units', { slug: { equals: 'bql-kkt-an-giang' } })
    const { report, file } = await yearReport(payload, site.id, NOW, join(process.env.DATA_DIR!, 'media'))
    expect(report.model.items.length).toBeGreaterThan(100)
    const docx = await file('docx')
    expect(docx.equals(await file('docx'))).toBe(true)
    await expectSameWords(docx, await file('pdf'))
    await expectSameNumbers(await file('json'), await file('xlsx'))
  })

  it('changes nothing the second time', async () => {
    const before = await footprint(payload)
    await seedSample({ payload, now: NOW })
    expect(await footprint(payload)).toEqual(before)
  })
})
