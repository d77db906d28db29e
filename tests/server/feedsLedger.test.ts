import { randomUUID } from 'node:crypto'
import { parseRssFeed } from 'feedsmith'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FeedAddress } from '@/feeds/address'
import { createSnapshot, type Snapshot } from '@/feeds/snapshot'
import { findFeedRows, findRecentSince } from '@/queries/feeds/findFeedRows'
import { findPublicFileNames } from '@/queries/feeds/findPublicFileNames'
import { createFeedSource } from '@/server/feeds/feedSource'
import { bumpRevision } from '@/useCases/bumpRevision'
import { testPayload } from '@tests/support/payload'
import { article, procedure, slogan } from '../feeds/fixtures'

let payload: Payload
let snapshot: Snapshot
const logged: object[] = []

const ids = {
  site: randomUUID(),
  loudspeaker: randomUUID(),
  board: randomUUID(),
  office: randomUUID(),
  other: randomUUID(),
  reform: randomUUID(),
  digital: randomUUID(),
}
const boardPath = `/${ids.board}/`
const officePath = `${boardPath}${ids.office}/`

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T02:00:00.000Z`

type Change = Record<string, unknown>

let rows = 0
async function ledgerRow(title: string, firstPublishedAt: string, changes: Change = {}): Promise<string> {
  const id = randomUUID()
  rows += 1
  const data = {
    id,
    key: `row-${rows}`,
    subjectType: 'article',
    subjectId: randomUUID(),
    channel: ids.site,
    edition: 1,
    status: 'published',
    origin: 'nhip',
    firstPublishedAt,
    publishedAt: firstPublishedAt,
    unit: ids.office,
    unitPath: officePath,
    topics: [ids.reform],
    title,
    slug: `bai-${rows}`,
    content: article({ title }),
    ...changes,
  }
  await payload.db.create({ collection: 'publications', data })
  return id
}

async function unit(id: string, name: string, path: string): Promise<void> {
  await payload.db.create({ collection: 'units', data: { id, name, slug: name, path } })
}

beforeAll(async () => {
  payload = await testPayload()
  await payload.db.create({
    collection: 'channels',
    data: { id: ids.site, name: 'Trang', slug: 'trang-web' },
  })
  await payload.db.create({ collection: 'channels', data: { id: ids.loudspeaker, name: 'Loa', slug: 'loa' } })
  await unit(ids.board, 'ban-quan-ly', boardPath)
  await unit(ids.office, 'van-phong', officePath)
  await unit(ids.other, 'xa-khac', `/${ids.other}/`)
  for (const [id, slug] of [
    [ids.reform, 'cchc'],
    [ids.digital, 'chuyen-doi-so'],
  ] as const)
    await payload.db.create({ collection: 'topics', data: { id, name: slug, slug, active: slug === 'cchc' } })

  await ledgerRow('Bài của văn phòng', day(10))
  await ledgerRow('Bài của Ban', day(12), {
    unit: ids.board,
    unitPath: boardPath,
    topics: [ids.reform, ids.digital],
    publishedAt: day(20),
  })
  await ledgerRow('Bài của xã khác', day(11), { unit: ids.other, unitPath: `/${ids.other}/`, topics: [] })
  await ledgerRow('Khẩu hiệu', day(13), { subjectType: 'slogan', content: slogan })
  await ledgerRow('Thủ tục', day(14), { subjectType: 'procedure', content: procedure, topics: [] })
  await ledgerRow('Đã gỡ', day(15), { status: 'withdrawn', withdrawnAt: day(16) })
  await ledgerRow('Dự kiến', day(17), { status: 'planned' })
  await ledgerRow('Bản cũ', day(12), { status: 'superseded', supersededAt: day(18) })
  await ledgerRow('Trên loa', day(19), { channel: ids.loudspeaker })
  await ledgerRow('Nhập bù', day(19), { origin: 'recorded', content: null })

  const log = (details: object) => void logged.push(details)
  snapshot = createSnapshot({
    ...createFeedSource(payload),
    publicUrl: 'http://nhip.test',
    log: { warn: log, error: log },
  })
})

afterAll(async () => {
  expect(logged).toEqual([])
  await payload.destroy()
})

const read = async (address: FeedAddress, limit = 30) => {
  const selection = { kind: 'newest', limit, page: 1 } as const
  const bytes = await snapshot.get({ address, format: 'xml', selection, variant: 'plain' })
  const feed = parseRssFeed(bytes?.body.toString() ?? '')
  return { titles: feed.items?.map(({ title }) => title) ?? [], lastModifiedAt: bytes?.lastModifiedAt }
}

const set = (name: Extract<FeedAddress, { scope: 'set' }>['set']) => read({ scope: 'set', set: name })

describe('the feeds of a real ledger', () => {
  it('hold what is out on the site, newest first publication first', async () => {
    const { titles } = await set('tat-ca')
    expect(titles).toEqual([
      procedure.name,
      slogan.text,
      'Bài của Ban',
      'Bài của xã khác',
      'Bài của văn phòng',
    ])
  })

  it('hold one kind of content each; documents have a feed before there are any', async () => {
    expect((await set('tin-bai')).titles).toEqual(['Bài của Ban', 'Bài của xã khác', 'Bài của văn phòng'])
    expect((await set('khau-hieu')).titles).toEqual([slogan.text])
    expect((await set('thu-tuc')).titles).toEqual([procedure.name])
    expect((await set('van-ban')).titles).toEqual([])
  })

  it('hold the pieces of a topic, also of one no longer offered', async () => {
    expect((await read({ scope: 'topic', slug: 'cchc' })).titles).toEqual([
      slogan.text,
      'Bài của Ban',
      'Bài của văn phòng',
    ])
    expect((await read({ scope: 'topic', slug: 'chuyen-doi-so' })).titles).toEqual(['Bài của Ban'])
    expect((await snapshot.catalog()).topics.map(({ isListed }) => isListed)).toEqual([true, false])
  })

  it('hold the pieces of a unit and the units below it', async () => {
    const of = (slug: string) => read({ scope: 'unit', slug, set: 'tin-bai' })
    expect((await of('ban-quan-ly')).titles).toEqual(['Bài của Ban', 'Bài của văn phòng'])
    expect((await of('van-phong')).titles).toEqual(['Bài của văn phòng'])
    expect((await read({ scope: 'unit', slug: 'xa-khac', set: null })).titles).toEqual(['Bài của xã khác'])
  })

  it('hold no more items than asked for', async () => {
    expect((await read({ scope: 'set', set: 'tin-bai' }, 2)).titles).toEqual([
      'Bài của Ban',
      'Bài của xã khác',
    ])
  })

  it('changed last when an edition went out or left, in their own scope', async () => {
    expect((await set('tat-ca')).lastModifiedAt).toBe(day(20))
    expect((await set('khau-hieu')).lastModifiedAt).toBe(day(13))
    expect((await read({ scope: 'unit', slug: 'van-phong', set: 'tin-bai' })).lastModifiedAt).toBe(day(18))
    expect((await set('van-ban')).lastModifiedAt).toBeNull()
  })

  it('lose a withdrawn item with the next revision, and change by it', async () => {
    const id = await ledgerRow('Tin giả', day(25))
    await bumpRevision(payload)
    await snapshot.bump()
    expect((await set('tin-bai')).titles[0]).toBe('Tin giả')
    await payload.db.updateOne({
      collection: 'publications',
      id,
      data: { status: 'withdrawn', withdrawnAt: '2026-11-26T03:04:05.678Z' },
    })
    await bumpRevision(payload)
    await snapshot.bump()
    expect((await set('tin-bai')).titles[0]).toBe('Bài của Ban')
    expect((await set('tin-bai')).lastModifiedAt).toBe('2026-11-26T03:04:05.000Z')
  })
})

it('looks for a topic among the newest rows and, when those have too few, among all', async () => {
  const scope = { channelId: ids.site, subjectTypes: ['article'], topicId: ids.digital, unitId: null }
  const find = async (limit: number, place: number) => {
    const since = await findRecentSince(payload, ids.site, place)
    return (await findFeedRows(payload, scope, { limit, page: 1 }, since)).rows
  }
  const title = ({ content }: { content: { type: string } }) => (content as { title?: string }).title
  for (const place of [1, 2, 3, 6, 1000]) expect((await find(1, place)).map(title)).toEqual(['Bài của Ban'])
  expect(await find(30, 2)).toHaveLength(1)
  expect(await findRecentSince(payload, ids.site, 2)).not.toBe(await findRecentSince(payload, ids.site, 3))
})

it('names the public files of a picture, main and derived, and none of a private one', async () => {
  const base = '0123456789abcdef-le-ky'
  const size = (name: string) => ({
    filename: name,
    url: '',
    width: 1,
    height: 1,
    mimeType: 'image/webp',
    filesize: 1,
  })
  const picture = (filename: string, isPublic: boolean) => ({
    id: randomUUID(),
    filename,
    alt: 'Lễ ký',
    isPublic,
    sizes: { card_webp: size(filename.replace('.', '.card.')) },
  })
  for (const data of [picture(`${base}.webp`, true), picture('fedcba9876543210-mat.webp', false)])
    await payload.db.create({ collection: 'media', data })
  const ask = (name: string) => findPublicFileNames(payload, [`${name}.jpg`, `${name}.webp`])
  expect(await ask(base)).toEqual([`${base}.webp`, `${base}.card.webp`])
  expect(await ask('fedcba9876543210-mat')).toEqual([])
  expect(await ask('khong-co')).toEqual([])
})
