import { describe, expect, it } from 'vitest'
import { FEED_SETS, feedKey, feedPath, parseFeedPath, parseLimit } from '@/feeds/address'

const paths = [
  ...FEED_SETS.map((set) => `/rss/${set}.xml`),
  '/rss/chu-de/cai-cach-hanh-chinh.xml',
  '/rss/don-vi/van-phong.xml',
  ...FEED_SETS.map((set) => `/rss/don-vi/van-phong/${set}.xml`),
]

describe('feed addresses', () => {
  it.each(paths)('reads and writes %s', (path) => {
    const parsed = parseFeedPath(path)
    expect(parsed && feedPath(parsed.address, parsed.format)).toBe(path)
  })

  it.each([
    '/rss/tin-bai',
    '/rss/tin-bai.atom',
    '/rss/tin-bai.json',
    '/rss/tin-bai.XML',
    '/rss/tin-bai.xml/',
    '/rss/khac.xml',
    '/rss/tin-bai/van-phong.xml',
    '/rss/chu-de/a/tin-bai.xml',
    '/rss/don-vi/van-phong/khac.xml',
    '/rss/don-vi/.xml',
    '/rss/don-vi/../tin-bai.xml',
    '/rss/don-vi/%76an-phong.xml',
    '/rss/opml.xml',
    '/rss/constructor.xml',
  ])('knows no feed at %s', (path) => {
    expect(parseFeedPath(path)).toBeNull()
  })

  it('has one key per feed and limit', () => {
    const address = { scope: 'set', set: 'tin-bai' } as const
    expect(feedKey({ address, format: 'xml', limit: 30 })).toBe('/rss/tin-bai.xml')
    expect(feedKey({ address, format: 'xml', limit: 100 })).toBe('/rss/tin-bai.xml?limit=100')
  })

  it.each([
    [[], 30],
    [['1'], 1],
    [['30'], 30],
    [['100'], 100],
    ...['', '0', '101', '-1', '+5', '05', '1.5', '1e1', 'abc', ' 5', '٥'].map(
      (value) => [[value], null] as const,
    ),
    [['5', '5'], null],
  ] as const)('reads the limit %j as %j', (values, expected) => {
    expect(parseLimit(values)).toBe(expected)
  })
})
