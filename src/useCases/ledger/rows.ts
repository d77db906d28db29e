import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'
import type { SubjectType } from '@/domain/editorial/status'
import type { NewPublication, RowPatch, RowState } from '@/domain/publication/row'
import { fold, relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import { NhipError } from '@/errors'
import type { Publication } from '@/payload-types'

const ROW = {
  subjectType: true,
  subjectId: true,
  channel: true,
  edition: true,
  status: true,
  dueAt: true,
  publishedAt: true,
  firstPublishedAt: true,
  removeAt: true,
  attempts: true,
  title: true,
  slug: true,
  unit: true,
  mediaIds: true,
  approvedBy: true,
  onBehalfOf: true,
  origin: true,
} as const

/** A row without its content: what moving it along needs. */
export type LedgerEntry = RowState & {
  subjectType: SubjectType
  subjectId: string
  channelId: string
  title: string
  slug: string | null
  removeAt: string | null
  attempts: number
  mediaIds: string[]
  approvedBy: string | null
  origin: 'nhip' | 'recorded'
}

const toEntry = (doc: Publication): LedgerEntry => ({
  id: doc.id,
  subjectType: doc.subjectType,
  subjectId: doc.subjectId,
  channelId: relatedId(doc.channel) ?? '',
  edition: doc.edition ?? 1,
  status: doc.status,
  dueAt: doc.dueAt ?? '',
  publishedAt: doc.publishedAt ?? null,
  firstPublishedAt: doc.firstPublishedAt ?? null,
  removeAt: doc.removeAt ?? null,
  attempts: doc.attempts ?? 0,
  title: doc.title ?? '',
  slug: doc.slug ?? null,
  mediaIds: Array.isArray(doc.mediaIds) ? doc.mediaIds.map(String) : [],
  approvedBy: relatedId(doc.approvedBy),
  origin: doc.origin ?? 'nhip',
})

/** The rows that match, oldest edition first, without their content. */
export async function findEntries(
  payload: Payload,
  where: Where,
  req?: PayloadRequest,
  limit = 0,
): Promise<LedgerEntry[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where,
    sort: 'edition',
    select: ROW,
    depth: 0,
    limit,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return (docs as Publication[]).map(toEntry)
}

export const ofSubject = (subjectType: SubjectType, subjectId: string): Where => ({
  and: [{ subjectType: { equals: subjectType } }, { subjectId: { equals: subjectId } }],
})

type Seen = Pick<LedgerEntry, 'id' | 'status'>

/** A row nobody is publishing at this moment; one whose claim ran out belongs to a process that died. */
export const unclaimed = (now: Instant): Where => ({
  or: [{ claimedUntil: { exists: false } }, { claimedUntil: { less_than: now } }],
})

/** Unclaimed, and not waiting after a failed try. */
export const mayTry = (now: Instant): Where => ({
  and: [unclaimed(now), { or: [{ retryAt: { exists: false } }, { retryAt: { less_than_equal: now } }] }],
})

/**
 * Stores what a decision on the ledger says, in its order, on rows that still stand as they were `seen` (and meet
 * `condition`). Throws `ledger.stale` when one has moved on: somebody was faster, and nothing is written over.
 */
export async function applyPatches(
  payload: Payload,
  seen: readonly Seen[],
  patches: readonly RowPatch[],
  { req, condition = {} }: { req?: PayloadRequest | undefined; condition?: Where } = {},
): Promise<void> {
  for (const { id, patch } of patches) {
    const status = seen.find((row) => row.id === id)?.status
    const row = await payload.db.updateOne({
      collection: 'publications',
      where: { and: [{ id: { equals: id } }, { status: { equals: status } }, condition] },
      data: patch,
      options: { atomic: true },
      ...(req ? { req } : {}),
    })
    if (row === null) throw new NhipError('ledger.stale', `Row ${id} is no longer ${status}.`)
  }
}

/** Words found by the site's search: title, lead and code, folded. */
const searchTextOf = ({ title, content }: NewPublication): string => {
  if (content.type === 'article') return fold(`${title} ${content.lead}`)
  return content.type === 'procedure' ? fold(`${content.code} ${title} ${content.field}`) : fold(title)
}

/** Writes a new row; its unique key refuses a second one for the same edition. Returns its id. */
export async function insertRow(payload: Payload, row: NewPublication, req: PayloadRequest): Promise<string> {
  const id = randomUUID()
  const { channelId, unitId, sectionId, topicIds, ...columns } = row
  await payload.db.create({
    collection: 'publications',
    data: {
      id,
      ...columns,
      channel: channelId,
      unit: unitId,
      section: sectionId,
      topics: topicIds,
      mediaKeys: row.mediaIds.length > 0 ? `,${row.mediaIds.join(',')},` : null,
      searchText: searchTextOf(row),
    },
    returning: false,
    req,
  })
  return id
}
