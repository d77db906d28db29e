import type { FrozenContent } from '@/domain/publication/frozen'
import type { PublicationRow } from '@/domain/publication/row'
import { relatedId } from '@/domain/text'
import type { Publication } from '@/payload-types'

/** Everything a row's soundness is judged by, the frozen content included. */
export const LEDGER_ROW = {
  key: true,
  subjectType: true,
  subjectId: true,
  channel: true,
  edition: true,
  status: true,
  dueAt: true,
  publishedAt: true,
  supersededAt: true,
  withdrawnAt: true,
  withdrawReason: true,
  cancelledAt: true,
  removeAt: true,
  firstPublishedAt: true,
  origin: true,
  externalUrl: true,
  recordedAt: true,
  unit: true,
  unitPath: true,
  section: true,
  topics: true,
  kind: true,
  slug: true,
  title: true,
  contentHash: true,
  frozenHash: true,
  content: true,
  mediaIds: true,
  approvedBy: true,
  onBehalfOf: true,
  approvedAt: true,
  attempts: true,
  lastError: true,
  claimedUntil: true,
  wordCount: true,
} as const

const times = (doc: Publication) => ({
  dueAt: doc.dueAt ?? '',
  publishedAt: doc.publishedAt ?? null,
  supersededAt: doc.supersededAt ?? null,
  withdrawnAt: doc.withdrawnAt ?? null,
  cancelledAt: doc.cancelledAt ?? null,
  removeAt: doc.removeAt ?? null,
  firstPublishedAt: doc.firstPublishedAt ?? null,
  recordedAt: doc.recordedAt ?? null,
  approvedAt: doc.approvedAt ?? null,
  claimedUntil: doc.claimedUntil ?? null,
})

const relations = (doc: Publication) => ({
  channelId: relatedId(doc.channel) ?? '',
  unitId: relatedId(doc.unit) ?? '',
  sectionId: relatedId(doc.section),
  topicIds: (doc.topics ?? []).map(relatedId).filter((id) => id !== null),
  mediaIds: Array.isArray(doc.mediaIds) ? doc.mediaIds.map(String) : [],
  approvedBy: relatedId(doc.approvedBy),
  onBehalfOf: relatedId(doc.onBehalfOf),
})

/** A stored publication as the domain judges it. The content is taken as it lies there: its hash is the judge. */
export const toLedgerRow = (doc: Publication): PublicationRow => ({
  id: doc.id,
  key: doc.key,
  subjectType: doc.subjectType,
  subjectId: doc.subjectId,
  edition: doc.edition ?? 0,
  status: doc.status,
  withdrawReason: doc.withdrawReason ?? null,
  origin: doc.origin ?? 'nhip',
  externalUrl: doc.externalUrl ?? null,
  unitPath: doc.unitPath ?? '',
  kind: doc.kind ?? null,
  slug: doc.slug ?? '',
  title: doc.title ?? '',
  contentHash: doc.contentHash ?? '',
  frozenHash: doc.frozenHash ?? '',
  content: doc.content as unknown as FrozenContent,
  attempts: doc.attempts ?? 0,
  lastError: doc.lastError ?? null,
  wordCount: doc.wordCount ?? 0,
  ...times(doc),
  ...relations(doc),
})
