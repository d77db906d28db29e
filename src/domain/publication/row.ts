import type { SubjectType } from '@/domain/editorial/status'
import type { FrozenContent } from '@/domain/publication/frozen'
import type { LedgerStatus, Origin } from '@/domain/publication/ledger'
import type { Instant } from '@/domain/time/instant'

/** One row of the ledger, its relations as ids. The collection has the same names. */
export type PublicationRow = {
  id: string
  key: string
  subjectType: SubjectType
  subjectId: string
  channelId: string
  edition: number
  status: LedgerStatus
  dueAt: Instant
  /** When it really went out; on a recorded row, the real date on the other site. */
  publishedAt: Instant | null
  supersededAt: Instant | null
  withdrawnAt: Instant | null
  withdrawReason: string | null
  cancelledAt: Instant | null
  /** When it is to come off by itself. */
  removeAt: Instant | null
  /** When the subject first went out on this channel, in whichever edition. */
  firstPublishedAt: Instant | null
  origin: Origin
  externalUrl: string | null
  recordedAt: Instant | null
  unitId: string
  unitPath: string
  sectionId: string | null
  topicIds: string[]
  kind: string | null
  slug: string
  title: string
  /** Hash of the working content that was on the approver's screen. */
  contentHash: string
  /** Hash of `content` as it stands on this row; `verifyLedger` recomputes it. */
  frozenHash: string
  content: FrozenContent
  mediaIds: string[]
  approvedBy: string | null
  onBehalfOf: string | null
  approvedAt: Instant | null
  attempts: number
  lastError: string | null
  /** After a failed try: not before this moment again. */
  retryAt: Instant | null
  claimedUntil: Instant | null
  wordCount: number
  /** Somebody else's piece, shown with its source. */
  isRepost: boolean
  /** When it was seen on the portal, and where: by hand with a link, or by watching the portal. */
  confirmedAt: Instant | null
  confirmedUrl: string | null
  confirmedBy: string | null
}

export type NewPublication = Omit<PublicationRow, 'id'>

/** What the rules that move rows need to know of one. */
export type RowState = Pick<
  PublicationRow,
  'id' | 'edition' | 'status' | 'dueAt' | 'publishedAt' | 'firstPublishedAt'
>

/** A change to store on one row. */
export type RowPatch = {
  readonly id: string
  readonly patch: Partial<Omit<PublicationRow, 'id' | 'key' | 'content'>>
}

type LedgerRefusal = 'rowExpired' | 'rowNotPlanned' | 'rowNotPublic' | 'rowNotDue' | 'newerEditionOut'

export type LedgerDecision =
  | { readonly ok: true; readonly patches: readonly RowPatch[] }
  | { readonly ok: false; readonly code: LedgerRefusal }
