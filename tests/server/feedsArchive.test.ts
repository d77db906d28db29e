import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { parseAtomFeed } from 'feedsmith'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createSnapshot, type Snapshot } from '@/feeds/snapshot'
import { createFeedSource } from '@/server/feeds/feedSource'
import { createFeedsHandler } from '@/server/feeds/handler'
import { bumpRevision } from '@/useCases/bumpRevision'
import { sampleFile } from '@tests/support/guideSample'
import { testPayload } from '@tests/support/payload'
import { article } from '../feeds/fixtures'
import { listen } from './feedsServer'

const PATH = '/rss/tin-bai.atom'
const MONTHS = { '2026-08': 61, '2026-09': 30, '2026-11': 47 }

let payload: Payload
let snapshot: Snapshot
let server: Awaited<ReturnType<typeof listen>>
const channel = randomUUID()
const subjects: string[] = []

async function publish(firstPublishedAt: string, extra: Record<string, unknown> = {}): Promise<string> {
  const subjectId = randomUUID()
  subjects.push(subjectId)
  const data = {
    id: randomUUID(),
    key: `article:${subjectId}`,
    subjectType: 'article',
    subjectId,
    channel,
    edition: 1,
    status: 'published',
    origin: 'nhip',
    firstPublishedAt,
    publishedAt: firstPublishedAt,
    title: `Bài ${subjects.length}`,
    slug: `bai-${subjects.length}`,
    content: article({ title: `Bài ${subjects.length}` }),
    ...extra,
  }
  await payload.db.create({ collection: 'publications', data })
  return data.id
}

/** Every moment of publication is shared by two items: their order must be the same on each database. */
const momentOf = (month: string, index: number) =>
  `${month}-${String(2 + Math.floor(index / 4)).padStart(2, '0')}T0${Math.floor((index % 4) / 2) + 1}:00:00.000Z`

beforeAll(async () => {
  payload = await testPayload()
  await payload.db.create({
    collection: 'channels',
    data: { id: channel, name: 'Trang', slug: 'trang-web' },
  })
  for (const [month, count] of Object.entries(MONTHS))
    for (let index = 0; index < count; index++) await publish(momentOf(month, index))
  // Midnight in Vietnam on 1 September is still August by UTC.
  await publish('2026-08-31T17:30:00.000Z')
  server = await listen((req, res) => createFeedsHandler(snapshot)(req, res, () => res.writeHead(299).end()))
})
beforeEach(() => {
  const log = { warn: () => undefined, error: (details: object) => expect(details).toBeNull() }
  snapshot = createSnapshot({ ...createFeedSource(payload), publicUrl: server.origin, log })
})
afterAll(async () => {
  await server.close()
  await payload.destroy()
})

const read = async (path: string) => {
  const { status, body } = await server.ask(path)
  expect(status, path).toBe(200)
  const feed = parseAtomFeed(body.toString())
  const link = (rel: string) =>
    feed.links?.find((each) => each.rel === rel)?.href?.replace(server.origin, '') ?? null
  return { ids: feed.entries?.map(({ id }) => id ?? '') ?? [], link, text: body.toString() }
}

/** The documents from the feed back to the oldest, by their `rel`. */
async function walk(rel: 'prev-archive' | 'next'): Promise<Awaited<ReturnType<typeof read>>[]> {
  const documents = [await read(PATH)]
  for (let next = documents[0]?.link(rel); next; next = documents.at(-1)?.link(rel))
    documents.push(await read(next))
  return documents
}

it('gives every item once by its pages', async () => {
  const pages = await walk('next')
  expect(pages.map(({ ids }) => ids.length)).toEqual([30, 30, 30, 30, 19])
  expect(pages.flatMap(({ ids }) => ids).toSorted()).toEqual(
    subjects.map((id) => `urn:uuid:${id}`).toSorted(),
  )
  expect(pages[2]?.link('previous')).toBe(`${PATH}?page=2`)
  expect((await server.ask(`${PATH}?page=6`)).status).toBe(404)
})

it('gives every item by its archive, month by month of Vietnam’s calendar', async () => {
  const [current, ...archives] = await walk('prev-archive')
  expect(archives.map(({ link }) => link('self')?.split('=')[1])).toEqual([
    '2026-11-1',
    '2026-09-2',
    '2026-09-1',
    '2026-08-3',
    '2026-08-2',
    '2026-08-1',
  ])
  expect(archives.map(({ ids }) => ids.length)).toEqual([30, 1, 30, 1, 30, 30])
  const all = new Set([...(current?.ids ?? []), ...archives.flatMap(({ ids }) => ids)])
  expect(all.size).toBe(subjects.length)
  for (const [index, { link, text }] of archives.entries()) {
    expect(text).toContain('<fh:archive/>')
    expect(link('current')).toBe(PATH)
    expect(link('next-archive')).toBe(archives[index - 1]?.link('self') ?? null)
  }
  expect((await server.ask(`${PATH}?archive=2026-10-1`)).status).toBe(404)
})

it('leaves archive documents as they are when something new goes out', async () => {
  const before = await walk('prev-archive')
  await publish('2026-11-28T01:00:00.000Z')
  await bumpRevision(payload)
  await snapshot.bump()
  const after = await walk('prev-archive')
  expect(after.slice(1).map(({ text }) => text)).toEqual(before.slice(1).map(({ text }) => text))
  expect(after[0]?.text).not.toBe(before[0]?.text)
})

it('lets a portal load everything with the sample of its guide', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    sampleFile('tai-toan-bo.mjs'),
    `${server.origin}/rss/tin-bai.json`,
  ])
  const ids = stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[0])
  expect(ids.toSorted()).toEqual(subjects.map((id) => `urn:uuid:${id}`).toSorted())
})

it('names what was withdrawn to those who may still show it, in the feeds it was in', async () => {
  const topic = randomUUID()
  await payload.db.create({
    collection: 'topics',
    data: { id: topic, name: 'CCHC', slug: 'cchc', active: true },
  })
  const gone = { status: 'withdrawn', withdrawnAt: '2026-11-29T01:00:00.000Z' }
  await publish('2026-08-01T01:00:00.000Z', gone)
  const plain = subjects.at(-1)
  const inTopic = { topics: [topic], status: 'superseded', supersededAt: '2026-11-20T01:00:00.000Z' }
  await publish('2026-08-01T02:00:00.000Z', inTopic)
  const moved = subjects.at(-1) ?? ''
  await publish('2026-08-01T02:00:00.000Z', { ...gone, subjectId: moved, edition: 2 })
  await publish('2026-08-01T03:00:00.000Z', gone)
  const back = subjects.at(-1) ?? ''
  await publish('2026-08-01T03:00:00.000Z', { subjectId: back, edition: 2 })
  const tombstones = (text: string) =>
    [...text.matchAll(/<at:deleted-entry ref="urn:uuid:([^"]*)"/g)].map(([, id]) => id)
  expect(tombstones((await read(PATH)).text).toSorted()).toEqual([plain, moved].toSorted())
  expect(tombstones((await read('/rss/chu-de/cchc.atom')).text)).toEqual([moved])
  expect(tombstones((await read(`${PATH}?page=2`)).text)).toEqual([])
})
