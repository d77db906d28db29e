import { parseFeedDate } from '@/domain/time/feedDate'
import type { Instant } from '@/domain/time/instant'
import { enclosureOf, rawItem } from './rawItem'
import { webAddress } from './safeHtml'
import type { RawFeed, RawItem } from './types'
import { titleOf, type Words } from './words'

type Values = Record<string, unknown>

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isValues) : [])
/** Some feeds give numbers where the format wants text. */
const said = (values: Values, name: string): string => {
  const value = values[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function itemOf(item: Values, base: string, words: Words, now: Instant): RawItem {
  const authors = [...listOf(item.authors), ...(isValues(item.author) ? [item.author] : [])]
  const enclosures = listOf(item.attachments).flatMap((each) =>
    enclosureOf(said(each, 'url'), said(each, 'mime_type'), said(each, 'size_in_bytes'), base),
  )
  return rawItem(
    {
      guid: said(item, 'id'),
      link: said(item, 'url') || said(item, 'external_url') || null,
      title: said(item, 'title'),
      isPlainTitle: true,
      published: parseFeedDate(said(item, 'date_published'), now),
      updated: parseFeedDate(said(item, 'date_modified'), now),
      content: said(item, 'content_html') || escaped(said(item, 'content_text')),
      summary: escaped(said(item, 'summary')),
      author: authors[0] ? said(authors[0], 'name') || null : null,
      pictures: [webAddress(said(item, 'image'), base), webAddress(said(item, 'banner_image'), base)],
      enclosures,
      base,
    },
    words,
  )
}

/** JSON Feed 1.0 and 1.1; null for JSON that is none. */
export function readJson(
  text: string,
  base: string,
  words: Words,
  now: Instant,
  mostItems: number,
): RawFeed | null {
  let feed: unknown
  try {
    feed = JSON.parse(text)
  } catch {
    return null
  }
  if (!isValues(feed) || !Array.isArray(feed.items) || typeof feed.version !== 'string') return null
  const home = webAddress(said(feed, 'home_page_url'), base)
  const own = base || webAddress(said(feed, 'feed_url'), '') || home || ''
  return {
    title: titleOf(words.mend(said(feed, 'title')), true).title,
    link: home,
    items: listOf(feed.items)
      .slice(0, mostItems)
      .map((item) => itemOf(item, own, words, now)),
  }
}
