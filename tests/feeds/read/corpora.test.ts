import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFeed } from '@/feeds/read/readFeed'
import { allFeeds, vietnameseFeeds } from './corpora'

const NOW = '2026-11-21T05:00:00.000Z'
/** Refusing these whole is what they are there for. */
const REFUSED = ['29-xxe.xml', '30-entity-bomb.xml']
const DANGER = /<(?:script|iframe|svg|object|form|style)|\son[a-z]+\s*=|javascript:/i

const feeds = vietnameseFeeds()
if (feeds.length === 0)
  it('finds no feeds beside the project', () => {
    console.warn('shared/data/feeds does not stand beside the project: not read')
  })

describe.runIf(feeds.length > 0)('feeds with the defects of Vietnamese portals', () => {
  it.each(
    feeds.flatMap((feed) => [
      { feed, url: feed.base },
      { feed, url: '' },
    ]),
  )('are read as meant: $feed.file, asked for at "$url"', ({ feed, url }) => {
    const contentType = url === '' ? null : (feed.http_content_type ?? null)
    const read = readFeed({ bytes: feed.bytes, url, contentType, now: NOW })
    const items = read.ok ? read.items : []
    const wanted = REFUSED.includes(feed.file) ? [] : feed.items
    expect(
      items.map(({ title, link, published }) => ({
        title,
        link,
        published_utc: published?.replace('.000Z', 'Z') ?? null,
      })),
    ).toEqual(wanted.map((item) => ({ ...item, title: item.title?.normalize('NFC') ?? null })))
    if (feed.guid_trimmed) expect(items.map(({ id }) => id)).toEqual(feed.guid_trimmed)
    if (feed.distinct_articles) expect(new Set(items.map(({ key }) => key)).size).toBe(feed.distinct_articles)
    for (const { html } of items) expect(html).not.toMatch(DANGER)
  })
})

describe.runIf(feeds.length > 0)('the corpora of two well-known projects', () => {
  it('are read without a crash or a hang, and nothing that runs comes through', () => {
    const formats: Record<string, number> = {}
    for (const path of allFeeds()) {
      const began = performance.now()
      const bytes = readFileSync(path)
      const read = readFeed({ bytes, url: 'https://example.org/feed.xml', contentType: null, now: NOW })
      expect(performance.now() - began, path).toBeLessThan(2_000)
      const outcome = read.ok ? read.format : read.code
      formats[outcome] = (formats[outcome] ?? 0) + 1
      for (const { html, link } of read.ok ? read.items : []) {
        expect(html, path).not.toMatch(/<(?:script|iframe|svg|object|form|style)|<[^>]*\son[a-z]+\s*=/i)
        if (link !== null) expect(link, path).toMatch(/^https?:\/\//i)
      }
    }
    expect(formats.rss).toBeGreaterThan(500)
    expect(formats.atom).toBeGreaterThan(800)
    expect((formats.page ?? 0) + (formats.notFeed ?? 0)).toBeLessThan(12)
  }, 60_000)
})
