import { Parser } from 'htmlparser2'
import { webAddress } from './safeHtml'
import type { NamedFeed } from './types'

const FEED_TYPE =
  /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json|application\/json|text\/xml)/i
/** Addresses of links in the text that look like feeds: portals list them on a page and name none in the head. */
const FEED_LINK =
  /\.(?:rss|rdf|atom)(?:$|\?)|\/(?:rss|feed|atom)(?:\/|$|\?|\.(?:xml|aspx|ashx|php|html?))|[?&](?:rss|feed)=/i
const MOST = 30

/** The feeds an HTML page names in its head (RSS autodiscovery) or links to, best first. */
export function discoverFeeds(html: string, base: string): NamedFeed[] {
  const named: NamedFeed[] = []
  const linked: NamedFeed[] = []
  let relativeTo = base
  let anchor: NamedFeed | null = null
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { href, rel = '', type = '', title } = attributes
        if (name === 'base') relativeTo = webAddress(href, base) ?? base
        const url = webAddress(href, relativeTo)
        if (url === null) return
        const isFeed = /\balternate\b/i.test(rel) && FEED_TYPE.test(type)
        if (name === 'link' && isFeed) named.push({ url, title: title?.trim() || null })
        if (name === 'a' && FEED_LINK.test(url)) linked.push((anchor = { url, title: title?.trim() || '' }))
      },
      ontext(text) {
        if (anchor) anchor.title = `${anchor.title ?? ''}${text}`
      },
      onclosetag(name) {
        if (name === 'a') anchor = null
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  const found = new Map<string, NamedFeed>()
  for (const { url, title } of [...named, ...linked]) {
    const words = title?.replace(/\s+/g, ' ').trim().slice(0, 120) || null
    if (!found.has(url)) found.set(url, { url, title: words })
  }
  return [...found.values()].slice(0, MOST)
}
