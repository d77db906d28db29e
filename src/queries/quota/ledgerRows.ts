import type { Payload, PayloadRequest, Where } from 'payload'
import type { LedgerRow } from '@/domain/quota'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import type { Publication } from '@/payload-types'

const SELECT = {
  subjectType: true,
  subjectId: true,
  channel: true,
  edition: true,
  status: true,
  dueAt: true,
  publishedAt: true,
  supersededAt: true,
  withdrawnAt: true,
  cancelledAt: true,
  unit: true,
  section: true,
  topics: true,
  kind: true,
  title: true,
  slug: true,
  externalUrl: true,
  recordedAt: true,
  origin: true,
  wordCount: true,
  isRepost: true,
  approvedAt: true,
  confirmedAt: true,
  confirmedUrl: true,
} as const

const toRow = (doc: Publication): LedgerRow => ({
  id: doc.id,
  subjectType: doc.subjectType,
  subjectId: doc.subjectId,
  channelId: relatedId(doc.channel) ?? '',
  edition: doc.edition ?? 1,
  status: doc.status,
  dueAt: doc.dueAt ?? null,
  publishedAt: doc.publishedAt ?? null,
  supersededAt: doc.supersededAt ?? null,
  withdrawnAt: doc.withdrawnAt ?? null,
  cancelledAt: doc.cancelledAt ?? null,
  unitId: relatedId(doc.unit) ?? '',
  sectionId: relatedId(doc.section),
  topicIds: (doc.topics ?? []).map(relatedId).filter((id) => id !== null),
  kind: doc.kind ?? null,
  title: doc.title ?? '',
  slug: doc.slug ?? null,
  externalUrl: doc.externalUrl ?? null,
  recordedAt: doc.recordedAt ?? null,
  origin: doc.origin ?? 'nhip',
  wordCount: doc.wordCount ?? null,
  isRepost: doc.isRepost ?? false,
  approvedAt: doc.approvedAt ?? null,
  confirmedAt: doc.confirmedAt ?? null,
  confirmedUrl: doc.confirmedUrl ?? null,
})

/** Subjects asked for at once: a database takes only so many values in one question (SQLite: 32,766). */
const SUBJECTS_AT_ONCE = 5_000

type Request = PayloadRequest | undefined

/** Asked of the database itself: with thousands of rows, Payload's hooks take longer than the question. */
async function find(
  payload: Payload,
  where: Where,
  select: Partial<typeof SELECT>,
  req: Request,
): Promise<Publication[]> {
  const { docs } = await payload.db.find<Publication>({
    collection: 'publications',
    where,
    select,
    pagination: false,
    limit: 0,
    ...(req ? { req } : {}),
  })
  return docs
}

type Asked = { select?: Partial<typeof SELECT>; req?: Request }

/** Every row of these subjects; with a `select`, what it leaves out is empty. */
export async function rowsOf(
  payload: Payload,
  subjectIds: readonly string[],
  { select = SELECT, req }: Asked = {},
): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = []
  for (let from = 0; from < subjectIds.length; from += SUBJECTS_AT_ONCE) {
    const some = subjectIds.slice(from, from + SUBJECTS_AT_ONCE)
    const docs = await find(payload, { subjectId: { in: some } }, select, req)
    for (const doc of docs) rows.push(toRow(doc))
  }
  return rows
}

/**
 * What counting a span of time needs of the ledger: every row of every subject of which something went out, or
 * was to go out, between the two instants (`to` excluded). Asks twice: who is concerned, then all of theirs.
 * `unitIds`: only what belongs to these units.
 */
export async function ledgerRows(
  payload: Payload,
  {
    from,
    to,
    unitIds,
    req,
  }: { from: Instant; to: Instant; unitIds?: readonly string[]; req?: PayloadRequest | undefined },
): Promise<LedgerRow[]> {
  const span = { greater_than_equal: from, less_than: to }
  const happened: Where = { or: [{ publishedAt: span }, { dueAt: span }, { status: { equals: 'planned' } }] }
  const own: Where = unitIds ? { unit: { in: [...unitIds] } } : {}
  const concerned = await find(payload, { and: [own, happened] }, { subjectId: true }, req)
  return rowsOf(payload, [...new Set(concerned.map(({ subjectId }) => subjectId))], { req })
}
