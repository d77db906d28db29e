import { sha256Hex } from '@/domain/canonical'
import { fold } from '@/domain/text'

/** Parts of an address that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc|ref|source)$/i

/** The page an address leads to, the same for its usual spellings; null for none. */
export function linkKey(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null
  const url = new URL(link)
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort()
  const page = `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}`
  return sha256Hex(`${page}?${new URLSearchParams(query).toString()}`)
}

const SHORTEST_TITLE = 20

/** The words of a title without marks and punctuation; null for one too short to tell pieces apart. */
export function titleKey(title: string | null): string | null {
  const words = fold(title ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words.length < SHORTEST_TITLE ? null : sha256Hex(words)
}
