import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'
import type { SubjectType } from '@/domain/editorial/status'
import type { NewPublication, RowPatch, RowState } from '@/domain/publication/row'
import { fold, relatedId } from '@/domain/text'
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

/** Stores what a decision on the ledger says, in its order. */
export async function applyPatches(
  payload: Payload,
  patches: readonly RowPatch[],
  req?: PayloadRequest,
): Promise<void> {
  for (const { id, patch } of patches) {
    await payload.db.updateOne({ collection: 'publications', id, data: patch, ...(req ? { req } : {}) })
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
    req,
  })
  return id
}
