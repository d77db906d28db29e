import type { FrozenContent } from '@/domain/publication/frozen'
import type { Instant } from '@/domain/time/instant'

/** An edition that is out, as the pages need it. `subjectId` is the working document's, the item's lasting name. */
export type SiteRow<Content extends FrozenContent = FrozenContent> = {
  id: string
  subjectId: string
  /** When the subject first went out on the site. */
  firstPublishedAt: Instant
  /** When this edition went out. */
  publishedAt: Instant
  content: Content
}

/** The columns of a `SiteRow`. */
export const siteRowColumns = {
  subjectId: true,
  firstPublishedAt: true,
  publishedAt: true,
  content: true,
} as const

type StoredRow = {
  id: unknown
  subjectId?: unknown
  firstPublishedAt?: unknown
  publishedAt?: unknown
  content?: unknown
}

/** A stored row as a `SiteRow`; the frozen content was written by this program and is taken at its word. */
export function toSiteRow<Content extends FrozenContent>(stored: StoredRow): SiteRow<Content> {
  const publishedAt = String(stored.publishedAt ?? stored.firstPublishedAt ?? '')
  return {
    id: String(stored.id),
    subjectId: String(stored.subjectId),
    firstPublishedAt: String(stored.firstPublishedAt ?? publishedAt),
    publishedAt,
    content: stored.content as Content,
  }
}
