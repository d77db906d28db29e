import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { FEED_FORMATS } from '@/feeds/address'
import { RENDERERS } from '@/feeds/formats'
import { buildFeed, type FeedDeparture, type FeedMeta, type FeedRow } from '@/feeds/model'
import { renderOpml } from '@/feeds/renderOpml'
import { fakeSource } from './fakeSource'
import { article, meta, picture, procedure, PUBLIC_URL, row, slogan, subjectId, topic } from './fixtures'
import { readElsewhere, readWithFeedsmith } from './readers'

const HARD = 'Phí < 5 & > 3 ]]> "triệu" 🎉 Tiếng Việt'
const source = {
  name: 'Báo An Giang',
  author: 'Thu Hà',
  url: 'https://baoangiang.com.vn/a?b=1&c=2',
  publishedAt: '2026-11-19T01:30:00.000Z',
}
const corrected = { publishedAt: '2026-11-21T03:00:00.000Z' }
const rows = [
  row(1, article({ cover: picture, topics: [topic('Cải cách hành chính'), topic('Chuyển đổi số', 'cds')] })),
  row(2, article({ title: HARD, lead: HARD, bodyHtml: `<p>${'a ]]> b'}</p>`, source }), corrected),
  row(3, slogan),
  row(4, procedure),
]
const departures = [{ subjectId: subjectId(9), at: '2026-11-22T01:00:00.000Z' }]

const render = (
  format: (typeof FEED_FORMATS)[number],
  given: { rows?: readonly FeedRow[]; departures?: FeedDeparture[]; changes?: Partial<FeedMeta> } = {},
) => RENDERERS[format].render(buildFeed(given.rows ?? rows, meta(given.changes), given.departures ?? []))

const atom = (...args: Parameters<typeof render> extends [unknown, ...infer Rest] ? Rest : never) =>
  parseAtomFeed(render('atom', ...args))
const json = (...args: Parameters<typeof render> extends [unknown, ...infer Rest] ? Rest : never) =>
  JSON.parse(render('json', ...args)) as Record<string, unknown> & { items: Record<string, unknown>[] }

describe.each(FEED_FORMATS)('a feed as %s', (format) => {
  it('is read alike by two parsers: ids, titles, links, dates, enclosures', () => {
    const read = readWithFeedsmith(render(format))
    expect(readElsewhere(render(format))).toEqual(read)
    expect(read.map(({ id }) => id)).toEqual(rows.map((_, index) => `urn:uuid:${subjectId(index + 1)}`))
    expect(read.map(({ title }) => title)).toEqual([
      'Ban Quản lý ký kết quy chế phối hợp',
      HARD,
      slogan.text,
      procedure.name,
    ])
    expect(new Set(read.map(({ published }) => published))).toEqual(new Set(['2026-11-20T02:00:00.000Z']))
    expect(read[0]?.enclosures).toEqual([
      { url: `${PUBLIC_URL}/tep/0123456789abcdef-le-ky.feed.jpg`, length: 123_456, type: 'image/jpeg' },
    ])
  })

  it('has equal bytes for equal content', () => {
    expect(render(format, { departures })).toBe(render(format, { departures: structuredClone(departures) }))
  })

  it('is a feed also without items', () => {
    expect(readWithFeedsmith(render(format, { rows: [] }))).toEqual([])
  })

  it('says in the text that an item was corrected, and in no other', () => {
    const text = render(format)
    expect(text.match(/cập nhật lúc 10:00 21\/11\/2026/g)).toHaveLength(1)
  })

  it('carries nothing XML or a reader would choke on', () => {
    const title = 'a\u0000b\u0008c\u001fe\ufffe\ud800f'
    const text = render(format, { rows: [row(1, article({ title, lead: title, topics: [topic(title)] }))] })
    expect(text).not.toMatch(/(?![\t\n])\p{Cc}|[\p{Cs}\ufffe\uffff]/u)
    expect(readWithFeedsmith(text)[0]?.title).toBe('abcef')
  })
})

describe('the metadata of TT 24/2011', () => {
  const core = {
    title: HARD,
    creator: 'Thu Hà',
    description: HARD,
    publisher: 'Văn phòng Ban Quản lý',
    identifier: `urn:uuid:${subjectId(2)}`,
  }

  it('stands in Atom and JSON Feed under its names, several values parted by a semicolon', () => {
    const { entries = [] } = atom()
    expect(entries[1]?.dc).toMatchObject({
      ...Object.fromEntries(Object.entries(core).map(([name, value]) => [`${name}s`, [value]])),
      dates: ['2026-11-20T02:00:00.000Z'],
      languages: ['vi'],
      sources: [source.url],
    })
    expect(entries[0]?.dc).toMatchObject({
      subjects: ['Cải cách hành chính; Chuyển đổi số'],
      contributors: ['Lê An'],
    })
    expect(json().items[1]?._dc).toMatchObject({
      ...core,
      date: '2026-11-20T02:00:00.000Z',
      language: 'vi',
      source: source.url,
    })
  })

  it('stands in RSS where RSS has no element of its own', () => {
    const [first, second] = parseRssFeed(render('xml')).items ?? []
    expect(second?.dc).toEqual({
      ...Object.fromEntries(Object.entries(core).map(([name, value]) => [`${name}s`, [value]])),
      languages: ['vi'],
    })
    expect(second?.dcterms?.issued).toEqual(['2026-11-20T02:00:00.000Z'])
    expect(second?.source).toEqual({ title: source.name, url: source.url })
    expect(first?.dc?.contributors).toEqual(['Lê An'])
  })
})

describe('the picture of an item', () => {
  const file = (name: string) => `${PUBLIC_URL}/tep/0123456789abcdef-le-ky.${name}.webp`
  const expected = {
    contents: [
      { url: file('wide'), type: 'image/webp', fileSize: 150_000, width: 1600 },
      { url: file('card'), type: 'image/webp', fileSize: 40_000, width: 800 },
      { url: file('thumb'), type: 'image/webp', fileSize: 12_000, width: 400 },
    ],
    title: { value: 'Quang cảnh buổi lễ' },
    credits: [{ value: 'Lê An', role: 'photographer' }],
    thumbnails: [{ url: file('thumb'), width: 400, height: 225 }],
  }

  it('comes in three sizes in RSS and Atom, the largest as the image in JSON Feed', () => {
    expect(parseRssFeed(render('xml')).items?.[0]?.media?.groups?.[0]).toMatchObject(expected)
    expect(atom().entries?.[0]?.media?.groups?.[0]).toMatchObject(expected)
    expect(json().items[0]?.image).toBe(file('wide'))
    expect(json().items[2]).not.toHaveProperty('image')
  })

  it('stands in the description in the variant for portals that read nothing else', () => {
    const changes = { variant: 'picture' } as const
    const image = `<p><img src="${PUBLIC_URL}/tep/0123456789abcdef-le-ky.feed.jpg" alt="Lễ ký kết &quot;một cửa&quot; &amp; bàn giao"></p>`
    const [first, second] = parseRssFeed(render('xml', { changes })).items ?? []
    expect(first?.description?.startsWith(image)).toBe(true)
    expect(second?.description).toBe('Phí &lt; 5 &amp; &gt; 3 ]]&gt; &quot;triệu&quot; 🎉 Tiếng Việt')
    const { entries = [] } = atom({ changes })
    expect(entries[0]?.summary?.type).toBe('html')
    expect(entries[0]?.summary?.value.startsWith(image)).toBe(true)
    expect(atom().entries?.[0]?.summary?.type).toBe('text')
  })
})

describe('what changed', () => {
  it('is dated: corrections in every format', () => {
    expect(parseRssFeed(render('xml')).items?.map(({ atom: extra }) => extra?.updated)).toEqual([
      undefined,
      corrected.publishedAt,
      undefined,
      undefined,
    ])
    expect(atom().entries?.[1]).toMatchObject({
      published: '2026-11-20T02:00:00.000Z',
      updated: corrected.publishedAt,
    })
    expect(parseJsonFeed(render('json')).items?.[1]?.date_modified).toBe(corrected.publishedAt)
  })

  it('is named when it was withdrawn: tombstones in Atom, _deleted in JSON Feed', () => {
    const text = render('atom', { departures })
    expect(text).toContain('xmlns:at="http://purl.org/atompub/tombstones/1.0"')
    expect(text).toContain(
      `<at:deleted-entry ref="urn:uuid:${subjectId(9)}" when="2026-11-22T01:00:00.000Z"/>`,
    )
    expect(parseAtomFeed(text).updated).toBe('2026-11-22T01:00:00.000Z')
    expect(parseAtomFeed(text).generator?.text).toBe('Nhịp')
    expect(json({ departures })._deleted).toMatchObject({
      items: [{ id: `urn:uuid:${subjectId(9)}`, date_deleted: '2026-11-22T01:00:00.000Z' }],
    })
    expect(render('xml', { departures })).toBe(render('xml'))
    expect(render('atom')).not.toContain('tombstones')
    expect(json()).not.toHaveProperty('_deleted')
  })
})

it('names the source of a repost: via in Atom, external_url in JSON Feed', () => {
  const via = atom().entries?.[1]?.links?.filter(({ rel }) => rel === 'via')
  expect(via).toEqual([{ href: source.url, rel: 'via', title: source.name }])
  expect(json().items[1]?.external_url).toBe(source.url)
  expect(json().items[0]).not.toHaveProperty('external_url')
})

it('names the hub in every format', () => {
  const changes = { hubUrl: 'https://hub.example/' }
  expect(atom({ changes }).links).toContainEqual({ href: 'https://hub.example/', rel: 'hub' })
  expect(json({ changes }).hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }])
})

it('lists every feed offered to people in OPML, in groups', () => {
  const text = renderOpml(fakeSource().state.catalog, PUBLIC_URL)
  const { head, body } = parseOpml(text)
  expect(head?.title).toBe('Các nguồn tin của Xã Vĩnh Phong')
  const [sets, topics, units] = body?.outlines ?? []
  expect(sets?.outlines).toHaveLength(5)
  expect(topics?.outlines).toMatchObject([
    {
      type: 'rss',
      text: 'Chủ đề: Cải cách hành chính - Xã Vĩnh Phong',
      xmlUrl: `${PUBLIC_URL}/rss/chu-de/cchc.xml`,
      htmlUrl: `${PUBLIC_URL}/chu-de/cchc`,
    },
  ])
  expect(units?.outlines?.[0]?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual([
    `${PUBLIC_URL}/rss/don-vi/van-phong.xml`,
    ...['tin-bai', 'khau-hieu', 'thu-tuc', 'van-ban'].map(
      (set) => `${PUBLIC_URL}/rss/don-vi/van-phong/${set}.xml`,
    ),
  ])
  expect(renderOpml(fakeSource().state.catalog, PUBLIC_URL)).toBe(text)
})
