import { parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { buildFeed, type FeedRow } from '@/feeds/model'
import { renderRss, rfc822 } from '@/feeds/renderRss'
import { article, meta, picture, procedure, PUBLIC_URL, row, slogan, subjectId, topic } from './fixtures'

const render = (rows: readonly FeedRow[], changes = {}) => renderRss(buildFeed(rows, meta(changes)))
const read = (rows: readonly FeedRow[], changes = {}) => parseRssFeed(render(rows, changes))

describe('an RSS feed, read by another parser', () => {
  it('carries an article with its lasting id, dates, text, cover, topics and creator', () => {
    const content = article({
      cover: picture,
      byline: 'Nguyễn Văn An',
      topics: [topic('Cải cách hành chính'), topic('Chuyển đổi số', 'cds')],
    })
    const feed = read([row(7, content, { publishedAt: '2026-11-21T03:00:00.000Z' })])
    const item = feed.items?.[0]
    expect(item?.title).toBe(content.title)
    expect(item?.link).toBe(`${PUBLIC_URL}/tin-bai/${content.slug}`)
    expect(item?.guid).toEqual({ value: `urn:uuid:${subjectId(7)}`, isPermaLink: false })
    expect(new Date(item?.pubDate ?? '').toISOString()).toBe('2026-11-20T02:00:00.000Z')
    expect(item?.dc?.creators).toEqual(['Nguyễn Văn An'])
    expect(item?.categories?.map(({ name }) => name)).toEqual(['Cải cách hành chính', 'Chuyển đổi số'])
    expect(item?.enclosures).toEqual([
      { url: `${PUBLIC_URL}/tep/0123456789abcdef-le-ky.feed.jpg`, length: 123_456, type: 'image/jpeg' },
    ])
    expect(item?.content?.encoded).toContain(`<a href="${PUBLIC_URL}/tin-bai/bai-khac">bài khác</a>`)
    expect(item?.content?.encoded).toContain(`<img src="${PUBLIC_URL}/tep/0123456789abcdef-le-ky.feed.jpg"`)
    expect(item?.content?.encoded).toContain('<figcaption>Quang cảnh buổi lễ Ảnh: Lê An</figcaption>')
  })

  it('describes itself: self link, hub, site, language, last change', () => {
    const feed = read([row(1, article(), { publishedAt: '2026-11-21T03:00:00.000Z' })], {
      hubUrl: 'https://hub.example/',
    })
    expect(feed.title).toBe('Tin, bài - Ban Quản lý Khu kinh tế')
    expect(feed.link).toBe(`${PUBLIC_URL}/tin-bai`)
    expect(feed.language).toBe('vi')
    expect(feed.ttl).toBe(5)
    expect(feed.atom?.links).toEqual([
      { href: `${PUBLIC_URL}/rss/tin-bai.xml`, rel: 'self', type: 'application/rss+xml' },
      { href: 'https://hub.example/', rel: 'hub' },
    ])
    expect(new Date(feed.lastBuildDate ?? '').toISOString()).toBe('2026-11-21T03:00:00.000Z')
  })

  it('is a valid feed without items', () => {
    const text = render([])
    expect(parseRssFeed(text).title).toBe('Tin, bài - Ban Quản lý Khu kinh tế')
    expect(parseRssFeed(text).items ?? []).toEqual([])
    expect(text).not.toContain('lastBuildDate')
  })

  it('names the source of a repost, in the element and in the text', () => {
    const source = {
      name: 'Báo An Giang',
      author: 'Thu Hà',
      url: 'https://baoangiang.com.vn/a?b=1&c=2',
      publishedAt: '2026-11-19T01:30:00.000Z',
    }
    const item = read([row(1, article({ source }))]).items?.[0]
    expect(item?.source).toEqual({ title: 'Báo An Giang', url: source.url })
    expect(item?.dc?.creators).toEqual(['Thu Hà'])
    expect(item?.content?.encoded).toContain('Báo An Giang</a>, Thu Hà, 08:30 19/11/2026')
  })

  it('carries slogans and procedures with what makes them official', () => {
    const [first, second] = read([row(1, slogan), row(2, procedure)]).items ?? []
    expect(first?.title).toBe(slogan.text)
    expect(first?.link).toBe(`${PUBLIC_URL}/khau-hieu#${subjectId(1)}`)
    expect(first?.enclosures).toBeUndefined()
    expect(first?.content?.encoded).toContain('số 12/CV-BTGDV ngày 02/11/2026')
    expect(second?.title).toBe(procedure.name)
    expect(second?.link).toBe(`${PUBLIC_URL}/thu-tuc/1.001612.000.00.00.H01`)
    expect(second?.content?.encoded).toContain('<li>Lĩnh vực: Hộ kinh doanh</li>')
    expect(second?.content?.encoded).toContain('<h2>Trình tự</h2>')
    expect(second?.categories).toBeUndefined()
  })

  it.each([
    ['an ampersand and brackets', 'A & B <b>c</b> &amp; "d" \'e\'', 'A & B <b>c</b> &amp; "d" \'e\''],
    ['emoji', 'Vui Tết 🎉👩‍👩‍👧', 'Vui Tết 🎉👩‍👩‍👧'],
    ['the end of a CDATA section', 'a ]]> b ]]]]>> c', 'a ]]> b ]]]]>> c'],
    ['control characters', 'a\u0000b\u0008c\u000bd\u001fe\ufffef\uffff', 'abc def'],
    ['control characters that hide the end of a section', 'a ]]\u0001> b', 'a ]]> b'],
    ['halves of surrogate pairs', 'a\ud800b\udc00c', 'abc'],
    ['decomposed Vietnamese', 'Tiếng Việt'.normalize('NFD'), 'Tiếng Việt'],
    ['line breaks and tabs', ' a\r\nb\tc  d ', 'a b c d'],
    [
      'text that looks like the feed itself',
      '</generator><lastBuildDate>x</lastBuildDate>',
      '</generator><lastBuildDate>x</lastBuildDate>',
    ],
  ])('keeps a title with %s', (_what, title, expected) => {
    const text = render([row(1, article({ title, lead: title, topics: [topic(title)], byline: title }))], {
      title,
    })
    const feed = parseRssFeed(text)
    const item = feed.items?.[0]
    expect([feed.title, item?.title, item?.categories?.[0]?.name, item?.dc?.creators?.[0]]).toEqual(
      Array(4).fill(expected),
    )
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/(?![\t\n])\p{Cc}|[\p{Cs}\ufffe\uffff]/u)
    expect(new Date(feed.lastBuildDate ?? '').toISOString()).toBe('2026-11-20T02:00:00.000Z')
  })

  it('escapes the plain summary as the HTML its readers take it for', () => {
    const item = read([row(1, article({ lead: 'Phí < 5 & > 3' }))]).items?.[0]
    expect(item?.description).toBe('Phí &lt; 5 &amp; &gt; 3')
  })
})

describe('the bytes of an RSS feed', () => {
  const rows = [row(1, article({ cover: picture })), row(2, slogan), row(3, procedure)]

  it('are equal for equal content, whenever it is rendered', async () => {
    const first = render(rows)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect(render(structuredClone(rows))).toBe(first)
  })

  it('change when something left the feed', () => {
    expect(render(rows, { leftAt: '2026-11-22T00:00:00.000Z' })).not.toBe(render(rows))
  })

  it('write dates in Vietnam time as RFC 822 wants them', () => {
    expect(rfc822('2026-11-20T20:05:09.123Z')).toBe('Sat, 21 Nov 2026 03:05:09 +0700')
    expect(rfc822('2026-12-31T17:00:00.000Z')).toBe('Fri, 01 Jan 2027 00:00:00 +0700')
  })
})
