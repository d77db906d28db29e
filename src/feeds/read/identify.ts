import { sha256Hex } from '@/domain/canonical'
import type { RawItem, ReadItem } from './types'

const hashOf = ({ title, published, html }: RawItem): string =>
  `sha256:${sha256Hex([title ?? '', published ?? '', title === null ? html : ''].join('\n')).slice(0, 32)}`

/**
 * Gives every item its id and its key. A guid that stands for different pages names none of them: then the link does.
 */
export function identify(raw: readonly RawItem[]): ReadItem[] {
  const pages = new Map<string, Set<string>>()
  for (const { guid, link, title } of raw) {
    if (guid === null) continue
    const page = link ?? title ?? ''
    pages.set(guid, (pages.get(guid) ?? new Set()).add(page))
  }
  return raw.map((item) => {
    const { guid, wasCut: _, ...rest } = item
    const isUnique = guid !== null && (pages.get(guid)?.size ?? 0) <= 1
    const id = guid ?? item.link ?? hashOf(item)
    return { ...rest, id, key: isUnique ? guid : (item.link ?? hashOf(item)) }
  })
}
