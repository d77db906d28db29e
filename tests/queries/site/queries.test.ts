import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArticleFilter, findArticles, findNewestArticles } from '@/queries/site/findArticles'
import { findArticleBySlug } from '@/queries/site/findArticleBySlug'
import { findProcedureIndex } from '@/queries/site/findProcedureIndex'
import { findProcedureRow } from '@/queries/site/findProcedureRow'
import { findSiteFrame } from '@/queries/site/findSiteFrame'
import { findSitemapArticles } from '@/queries/site/findSitemapArticles'
import { findSlogansInForce } from '@/queries/site/findSlogansInForce'
import { readPublicRevision } from '@/queries/site/readPublicRevision'
import type { SiteScope } from '@/queries/site/scope'
import { searchWords } from '@/queries/site/searchWords'
import { article, procedure, slogan } from '@tests/portal/fixtures'
import { testPayload } from '@tests/support/payload'
import { makeSite, type TestSite } from './makeSite'

const NOW = '2026-11-21T05:00:00.000Z'
const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T01:00:00.000Z`

let payload: Payload
let site: TestSite
let scope: SiteScope

beforeAll(async () => {
  payload = await testPayload()
  site = await makeSite(payload)
  scope = { channelId: site.channel.id, now: NOW }
  const { board, desk, reform, closed, digital, other, put } = site
  const plain = { unit: board, section: reform, topics: [digital] }
  await put(article({ ...plain, slug: 'mot', title: 'Đổi mới cách làm', lead: 'Ở Bộ phận Một cửa' }), day(1))
  await put(
    article({ ...plain, slug: 'hai', title: 'Tập huấn', topics: [digital, other], unit: desk }),
    day(2),
  )
  await put(article({ ...plain, slug: 'ba', title: 'Hội nghị 100%', section: closed, topics: [] }), day(3))

  const hidden = (slug: string) => article({ ...plain, slug, title: `Ẩn ${slug}` })
  await put(hidden('planned'), day(4), { status: 'planned', publishedAt: null, firstPublishedAt: null })
  await put(hidden('withdrawn'), day(4), { status: 'withdrawn' })
  await put(hidden('cancelled'), day(4), { status: 'cancelled' })
  await put(hidden('failed'), day(4), { status: 'failed' })
  await put(hidden('recorded'), day(4), { origin: 'recorded', externalUrl: 'https://x.vn' })
  await put(hidden('loa'), day(4), { channel: site.loudspeaker.id })
  await put(hidden('expired'), day(4), { removeAt: '2026-11-21T04:59:59.999Z' })
  await put(article({ ...plain, slug: 'leaving', title: 'Sắp gỡ' }), day(5), {
    removeAt: '2026-11-21T05:00:00.001Z',
  })

  const subjectId = await put(article({ ...plain, slug: 'sua', title: 'Bản cũ' }), day(6), {
    status: 'superseded',
  })
  await put(article({ ...plain, slug: 'sua', title: 'Bản mới' }), day(6), {
    subjectId,
    edition: 2,
    publishedAt: day(20),
  })
}, 120_000)
afterAll(() => payload.destroy())

const slugs = async (filter: ArticleFilter) =>
  (await findNewestArticles(payload, scope, filter, 50)).map(({ content }) => content.slug)

describe('articles on the site', () => {
  it('are those out on its channel by this program, newest first publication first', async () => {
    expect(await slugs({})).toEqual(['sua', 'leaving', 'ba', 'hai', 'mot'])
  })

  it('are found by section, by topic, and by unit with the units below', async () => {
    expect(await slugs({ sectionId: site.closed.id })).toEqual(['ba'])
    expect(await slugs({ topicId: site.other.id })).toEqual(['hai'])
    expect(await slugs({ topicId: site.digital.id })).toEqual(['sua', 'leaving', 'hai', 'mot'])
    expect(await slugs({ unitPath: `/${site.desk.id}/` })).toEqual(['hai'])
    expect(await slugs({ unitPath: `/${site.board.id}/` })).toHaveLength(5)
  })

  it('are found by words of title and lead, with or without accents, in any order', async () => {
    for (const query of ['đổi mới', 'doi moi', 'ĐỔI', 'cửa đổi', 'mot cua'])
      expect(await slugs({ words: searchWords(query) }), query).toEqual(['mot'])
    expect(await slugs({ words: searchWords('đổi huấn') })).toEqual([])
    expect(await slugs({ words: searchWords('an') })).not.toContain('withdrawn')
  })

  it('are not found by the wildcards of the database', async () => {
    expect(await slugs({ words: searchWords('100%') })).toEqual(['ba'])
  })

  it('come in pages that say how many there are', async () => {
    const { rows, total, pages } = await findArticles(payload, scope, {}, 1)
    expect([rows.length, total, pages]).toEqual([5, 5, 1])
    const behind = await findArticles(payload, scope, {}, 2)
    expect([behind.rows.length, behind.total]).toEqual([0, 5])
  })

  it('show the present edition, and when the subject first went out', async () => {
    const row = await findArticleBySlug(payload, scope, 'sua')
    expect(row?.content.title).toBe('Bản mới')
    expect(row?.firstPublishedAt).toBe(day(6))
    expect(row?.publishedAt).toBe(day(20))
  })

  it.each(['planned', 'withdrawn', 'cancelled', 'failed', 'recorded', 'loa', 'expired', 'khong-co', ''])(
    'are not reached by the slug "%s"',
    async (slug) => {
      expect(await findArticleBySlug(payload, scope, slug)).toBeNull()
    },
  )

  it('stand in the sitemap with their last change', async () => {
    const entries = await findSitemapArticles(payload, scope, 1)
    expect(entries).toHaveLength(5)
    expect(entries).toContainEqual({ slug: 'sua', changedAt: day(20) })
    expect(await findSitemapArticles(payload, scope, 2)).toEqual([])
  })

  it('are none before the site has its channel', async () => {
    expect(await findNewestArticles(payload, { ...scope, channelId: '' }, {}, 5)).toEqual([])
  })
})

describe('slogans in force', () => {
  it('are those whose days include today in Vietnam, the last day counting', async () => {
    const { board, put } = site
    const between = (text: string, effectiveFromOn: string, effectiveToOn: string | null) =>
      put(slogan({ unit: board, text, effectiveFromOn, effectiveToOn }), day(1))
    await between('hết hôm nay', '2026-11-01', '2026-11-21')
    await between('hết hôm qua', '2026-11-01', '2026-11-20')
    await between('từ hôm nay', '2026-11-21', null)
    await between('từ ngày mai', '2026-11-22', null)
    const inForce = async (now: string) =>
      (await findSlogansInForce(payload, { ...scope, now })).map(({ content }) => content.text).sort()
    expect(await inForce(NOW)).toEqual(['hết hôm nay', 'từ hôm nay'])
    // 17:00 UTC is midnight in Vietnam.
    expect(await inForce('2026-11-21T16:59:59.999Z')).toEqual(['hết hôm nay', 'từ hôm nay'])
    expect(await inForce('2026-11-21T17:00:00.000Z')).toEqual(['từ hôm nay', 'từ ngày mai'])
  })
})

describe('procedures on the site', () => {
  it('are all in the index, however many, without their bodies', async () => {
    const before = await findProcedureIndex(payload, scope)
    expect(before).toEqual([])
    for (let n = 0; n < 203; n += 1)
      await site.put(procedure({ unit: site.desk, code: `1.${String(100_000 + n)}` }), day(1 + (n % 20)))
    await site.put(procedure({ unit: site.desk, code: '1.999999' }), day(1), { status: 'withdrawn' })
    const index = await findProcedureIndex(payload, scope)
    expect(index).toHaveLength(203)
    expect(new Set(index.map(({ code }) => code)).size).toBe(203)
    expect(index[0]).not.toHaveProperty('bodyHtml')
    expect(index.map(({ firstPublishedAt }) => firstPublishedAt)).toEqual(
      index
        .map(({ firstPublishedAt }) => firstPublishedAt)
        .toSorted()
        .reverse(),
    )
    const [first] = index
    const row = await findProcedureRow(payload, scope, first?.rowId ?? '')
    expect(row?.content.bodyHtml).toBe('<p>Trình tự.</p>')
    expect(
      await findProcedureRow(payload, { ...scope, channelId: site.loudspeaker.id }, first?.rowId ?? ''),
    ).toBeNull()
  }, 120_000)
})

describe('the frame of the site', () => {
  it('knows names, order, what is no longer active, and who answers for it', async () => {
    const frame = await findSiteFrame(payload)
    expect(frame).toMatchObject({
      channelId: site.channel.id,
      siteName: 'Trang cải cách hành chính',
      siteUnitId: site.board.id,
      tagline: 'Công khai',
    })
    expect(frame.units.map(({ slug }) => slug)).toEqual(['ban-quan-ly', 'van-phong'])
    expect(frame.units[1]).toMatchObject({ parentId: site.board.id, phone: '0297 111', address: '' })
    expect(frame.sections.map(({ slug, isActive }) => [slug, isActive])).toEqual([
      ['cai-cach', true],
      ['cu', false],
    ])
  })

  it('is read again when the public revision moves', async () => {
    const before = await readPublicRevision(payload)
    await payload.update({ collection: 'sections', id: site.reform.id, data: { name: 'Tên mới' } })
    expect(await readPublicRevision(payload)).toBeGreaterThan(before)
  })
})
