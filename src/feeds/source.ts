import type { ArchiveKey } from '@/domain/publication/archive'
import type { FeedCatalog, FeedFilter } from '@/feeds/catalog'
import type { FeedDeparture, FeedRow } from '@/feeds/model'
import type { FeedSelection } from '@/feeds/request'

/** A part of a feed as the database has it. */
export type FeedPart = {
  /** Newest first publication first. */
  rows: readonly FeedRow[]
  /** When a row last left this selection. */
  leftAt: string | null
  departures: readonly FeedDeparture[]
  /** Whether there is a page after this one. */
  hasMore: boolean
  /** The archive documents before and after; of a running feed, `previous` is the latest one. */
  archives: { previous: ArchiveKey | null; next: ArchiveKey | null }
}

/** The database, as the snapshot sees it. */
export type FeedSource = {
  /** The counter that every change of what the public sees moves. */
  readRevision(): Promise<number>
  loadCatalog(): Promise<FeedCatalog>
  loadPart(filter: FeedFilter, selection: FeedSelection): Promise<FeedPart>
}
