import type { Instant } from '@/domain/time/instant'
import { picturesIn, safeHtml, webAddress } from './safeHtml'
import type { Enclosure, RawItem } from './types'
import { excerptOf, titleOf, type Words } from './words'

/** An item's pieces as a format's reader finds them; text still as the feed has it. */
export type ItemParts = {
  guid: string | null
  link: string | null
  title: string
  /** The title is known to be plain text, so `<b>` in it is three characters. */
  isPlainTitle?: boolean
  published: Instant | null
  updated: Instant | null
  content: string
  summary: string
  author: string | null
  /** Addresses that may be the picture, the best first. */
  pictures: (string | null)[]
  enclosures: Enclosure[]
  /** What relative addresses inside the HTML are relative to. */
  base: string
}

const IMAGE = /\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i
const isPicture = ({ url, type }: Enclosure): boolean =>
  type === null || type === '' ? IMAGE.test(url) : type.startsWith('image/')

const named = (text: string | null, { mend }: Words): string | null =>
  text === null ? null : titleOf(mend(text)).title

/** One item, mended and made safe. */
export function rawItem(parts: ItemParts, words: Words): RawItem {
  const { title, wasCut } = titleOf(words.mend(parts.title), parts.isPlainTitle)
  const content = parts.content.trim() === '' ? parts.summary : parts.content
  const html = safeHtml(words.mend(content), parts.base)
  const summary = parts.summary.trim() === '' ? html : words.mend(parts.summary)
  const pictures = [...parts.pictures, ...parts.enclosures.filter(isPicture).map(({ url }) => url)]
  return {
    guid: parts.guid?.trim() || null,
    link: webAddress(parts.link, parts.base),
    title,
    wasCut,
    published: parts.published,
    updated: parts.updated,
    html,
    excerpt: excerptOf(summary),
    author: named(parts.author, words),
    picture: pictures.find((picture) => picture !== null) ?? picturesIn(html)[0] ?? null,
    enclosures: parts.enclosures,
  }
}

/** An enclosure with an absolute address, or none. */
export function enclosureOf(
  url: string | undefined,
  type: string | undefined,
  length: string | number | undefined,
  base: string,
): Enclosure[] {
  const address = webAddress(url, base)
  const size = /^\d{1,12}$/.test(String(length ?? '').trim()) ? Number(length) : 0
  return address === null
    ? []
    : [{ url: address, type: type?.trim() || null, length: size > 0 ? size : null }]
}
