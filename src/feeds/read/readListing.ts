import { Parser } from 'htmlparser2'
import type { Shown } from '@/domain/portalWatch/recognise'
import { decodeBytes } from './decodeBytes'
import { readFeed, type FeedBytes } from './readFeed'
import { webAddress } from './safeHtml'

/** Links of a page with their words; `title` attributes count where the words are cut short. */
function linksOf(html: string, base: string): Shown[] {
  const found: Shown[] = []
  let link: { url: string | null; words: string; full: string } | null = null
  const parser = new Parser(
    {
      onopentag(name, { href, title }) {
        if (name === 'a') link = { url: webAddress(href, base), words: '', full: title?.trim() ?? '' }
      },
      ontext(text) {
        if (link) link.words += text
      },
      onclosetag(name) {
        if (name !== 'a' || !link) return
        const { url, words, full } = link
        for (const title of [words.replace(/\s+/g, ' ').trim(), full])
          if (title !== '') found.push({ id: null, link: url, title })
        link = null
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return found
}

/** What a portal lists, newest first: the items of a feed, or the links of a page. Null when there is nothing to read. */
export function readListing(answer: FeedBytes): Shown[] | null {
  const feed = readFeed(answer)
  if (feed.ok) return feed.items.map(({ id, link, title }) => ({ id, link, title: title ?? '' }))
  if (feed.code !== 'page') return null
  return linksOf(decodeBytes(answer.bytes, answer.contentType).text, answer.url)
}
