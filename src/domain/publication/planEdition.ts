import type { SubjectType } from '@/domain/editorial/status'
import type { FrozenContent } from '@/domain/publication/frozen'
import { frozenHash } from '@/domain/publication/frozenHash'
import { ledgerKey } from '@/domain/publication/ledger'
import type { LedgerDecision, NewPublication, RowState } from '@/domain/publication/row'
import { dueAtFor } from '@/domain/publication/schedule'
import { wordCount } from '@/domain/text/wordCount'
import type { Instant } from '@/domain/time/instant'

export type RowInput = {
  readonly subjectType: SubjectType
  readonly subjectId: string
  readonly channel: { readonly id: string; readonly slug: string }
  readonly edition: number
  readonly content: FrozenContent
  readonly contentHash: string
  readonly mediaIds: readonly string[]
  readonly unitPath: string
}

export type PlanInput = RowInput & {
  /** The number of this approval: one more than the document's last. */
  readonly edition: number
  readonly approvedBy: string
  readonly onBehalfOf: string | null
  /** Earlier than `now` for what has lain on the reserve shelf. */
  readonly approvedAt: Instant
  /** The wanted time; null or past = now. */
  readonly wantedAt: Instant | null
  readonly removeAt: Instant | null
  readonly now: Instant
}

const titleOf = (content: FrozenContent): string => {
  switch (content.type) {
    case 'article':
      return content.title
    case 'slogan':
      return content.text
    case 'procedure':
      return content.name
  }
}

const filing = (content: FrozenContent) => ({
  title: titleOf(content),
  slug: content.slug,
  unitId: content.unit.id,
  sectionId: content.type === 'article' ? (content.section?.id ?? null) : null,
  topicIds: content.type === 'procedure' ? [] : content.topics.map(({ id }) => id),
  kind: content.type === 'article' ? content.kind : null,
  wordCount: wordCount(content.type === 'article' ? `${content.lead} ${content.text}` : content.text),
  isRepost: content.type === 'article' && content.source !== null,
})

const untouched = {
  publishedAt: null,
  supersededAt: null,
  withdrawnAt: null,
  withdrawReason: null,
  cancelledAt: null,
  removeAt: null,
  firstPublishedAt: null,
  externalUrl: null,
  recordedAt: null,
  approvedBy: null,
  onBehalfOf: null,
  approvedAt: null,
  attempts: 0,
  lastError: null,
  retryAt: null,
  claimedUntil: null,
  confirmedAt: null,
  confirmedUrl: null,
  confirmedBy: null,
} as const

/** What every new row has, however it comes about: the key, the frozen content, its hash and its filing. */
export const newRow = (input: RowInput): Omit<NewPublication, 'status' | 'origin' | 'dueAt'> => ({
  ...untouched,
  ...filing(input.content),
  key: ledgerKey(input.subjectType, input.subjectId, input.channel.slug, input.edition),
  subjectType: input.subjectType,
  subjectId: input.subjectId,
  channelId: input.channel.id,
  edition: input.edition,
  unitPath: input.unitPath,
  contentHash: input.contentHash,
  frozenHash: frozenHash(input.content),
  content: input.content,
  mediaIds: [...input.mediaIds],
})

/** The row an approval writes: the content frozen with its hash, due at the wanted time or now. */
export const planEdition = (input: PlanInput): NewPublication => ({
  ...newRow(input),
  status: 'planned',
  origin: 'nhip',
  dueAt: dueAtFor(input.wantedAt, input.now),
  removeAt: input.removeAt,
  approvedBy: input.approvedBy,
  onBehalfOf: input.onBehalfOf,
  approvedAt: input.approvedAt,
})

/** Moves a planned row to another time, or to now when that has passed. Refuses any other row. */
export const rescheduleEdition = (row: RowState, wanted: Instant | null, now: Instant): LedgerDecision =>
  row.status === 'planned'
    ? {
        ok: true,
        patches: [
          {
            id: row.id,
            patch: { dueAt: dueAtFor(wanted, now), attempts: 0, lastError: null, retryAt: null },
          },
        ],
      }
    : { ok: false, code: 'rowNotPlanned' }
