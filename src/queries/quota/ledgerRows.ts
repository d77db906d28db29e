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
})

async function find(payload: Payload, where: Where, req: PayloadRequest | undefined): Promise<LedgerRow[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where,
    select: SELECT,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return (docs as Publication[]).map(toRow)
}

/**
 * What counting a span of time needs of the ledger: every row of every subject of which something went out, or
 * was to go out, between the two instants (`to` excluded). Asks twice: who is concerned, then all of theirs.
 * `unitIds`: only what belongs to these units.
 */
export async function ledgerRows(
  payload: Payload,
  { from, to, unitIds, req }: { from: Instant; to: Instant; unitIds?: readonly string[]; req?: PayloadRequest | undefined },
): Promise<LedgerRow[]> {
  const span = { greater_than_equal: from, less_than: to }
  const happened: Where = { or: [{ publishedAt: span }, { dueAt: span }, { status: { equals: 'planned' } }] }
  const own: Where = unitIds ? { unit: { in: [...unitIds] } } : {}
  const concerned = await find(payload, { and: [own, happened] }, req)
  const subjectIds = [...new Set(concerned.map(({ subjectId }) => subjectId))]
  return subjectIds.length === 0 ? [] : find(payload, { subjectId: { in: subjectIds } }, req)
}
