import type { FrozenContent } from '@/domain/publication/frozen'
import type { Instant } from '@/domain/time/instant'

/** A public edition. `publishedAt` is the edition's, `firstPublishedAt` the subject's. */
export type LedgerFeedRow = {
  subjectId: string
  firstPublishedAt: Instant
  publishedAt: Instant
  content: FrozenContent
}

type Stored = { subjectId?: unknown; firstPublishedAt?: unknown; publishedAt?: unknown; content?: unknown }

/** What a feed needs of a row. */
export const ROW_SELECT = {
  subjectId: true,
  firstPublishedAt: true,
  publishedAt: true,
  content: true,
} as const

/** The frozen content was written by this program and is taken at its word. */
export const toFeedRow = (stored: Stored): LedgerFeedRow => ({
  subjectId: String(stored.subjectId),
  firstPublishedAt: String(stored.firstPublishedAt),
  publishedAt: String(stored.publishedAt),
  content: stored.content as FrozenContent,
})
