import { describe, expect, it } from 'vitest'
import { FEED_FORMATS, FEED_SETS, feedPath, parseFeedPath } from '@/feeds/address'
import { feedKey, type FeedRequest, parseFeedQuery, plainRequest } from '@/feeds/request'

const paths = [
  ...FEED_SETS.flatMap((set) => FEED_FORMATS.map((format) => `/rss/${set}.${format}`)),
  ...FEED_FORMATS.map((format) => `/rss/chu-de/cai-cach-hanh-chinh.${format}`),
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
    '/rss/tin-bai.rss',
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
})

const query = (text: string) => parseFeedQuery(new URLSearchParams(text))

describe('what is asked of a feed', () => {
  const plain = plainRequest('/rss/tin-bai.xml') as FeedRequest

  it.each([
    ['', ''],
    ['limit=30&page=1', ''],
    ['page=2&limit=100', '?limit=100&page=2'],
    ['variant=picture&limit=5', '?limit=5&variant=picture'],
    ['archive=2026-11-2&limit=5&page=3', '?archive=2026-11-2'],
    ['variant=picture&archive=2026-11-2', '?archive=2026-11-2&variant=picture'],
    ['utm_source=x', ''],
  ])('%j has one spelling, %j', (given, expected) => {
    const asked = query(given)
    expect('parameter' in asked).toBe(false)
    expect(feedKey({ ...plain, ...(asked as Pick<FeedRequest, 'selection' | 'variant'>) })).toBe(
      `/rss/tin-bai.xml${expected}`,
    )
  })

  it.each([
    ...['', '0', '101', '-1', '%2B5', '05', '1.5', '1e1', 'abc', ' 5', '٥', '5&limit=5'].map(
      (value) => `limit=${value}`,
    ),
    ...['', '0', '10000', '-1', 'x', '1&page=2'].map((value) => `page=${value}`),
    ...['', '2026-11', '2026-13-1', '2026-11-0', '2026-W47-1', 'x', '2026-11-1&archive=2026-11-1'].map(
      (value) => `archive=${value}`,
    ),
    ...['', 'plain', 'Picture', 'picture&variant=picture'].map((value) => `variant=${value}`),
  ])('refuses %s', (text) => {
    expect(query(text)).toMatchObject({ parameter: text.split('=')[0] })
  })
})
