import type { Payload, Where } from 'payload'
import type { Status, SubjectType } from '@/domain/editorial/status'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'

/** The collections of working documents, with the field people know a document by. */
const COLLECTIONS = [
  { collection: 'articles', type: 'article', title: 'title' },
  { collection: 'slogans', type: 'slogan', title: 'text' },
  { collection: 'procedures', type: 'procedure', title: 'name' },
] as const

export type WorkCollection = (typeof COLLECTIONS)[number]['collection']

export const collectionOf = (type: SubjectType): WorkCollection =>
  COLLECTIONS.find((each) => each.type === type)?.collection ?? 'articles'

export const subjectTypeOf = (collection: WorkCollection): SubjectType =>
  COLLECTIONS.find((each) => each.collection === collection)?.type ?? 'article'

/** A working document as a list shows it, without its content. */
export type WorkItem = {
  collection: WorkCollection
  id: string
  title: string
  status: Status
  slug: string | null
  unitId: string | null
  /** Of an article. */
  kind: string | null
  authorId: string | null
  contentEditorIds: string[]
  returnReason: string | null
  withdrawReason: string | null
  publishError: string | null
  submittedAt: Instant | null
  scheduledFor: Instant | null
  publishedAt: Instant | null
  updatedAt: Instant
}

const SELECT = {
  title: true,
  text: true,
  name: true,
  slug: true,
  unit: true,
  kind: true,
  status: true,
  author: true,
  contentEditors: true,
  returnReason: true,
  withdrawReason: true,
  publishError: true,
  submittedAt: true,
  scheduledFor: true,
  firstPublishedAt: true,
  updatedAt: true,
} as const

type Stored = Record<string, unknown> & { id: string; updatedAt: string }

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const toItem = ({ collection, title }: (typeof COLLECTIONS)[number], doc: Stored): WorkItem => ({
  collection,
  id: doc.id,
  title: textIn(doc[title]) ?? '',
  status: (doc.status ?? 'draft') as Status,
  slug: textIn(doc.slug),
  unitId: relatedId(doc.unit),
  kind: textIn(doc.kind),
  authorId: relatedId(doc.author),
  contentEditorIds: Array.isArray(doc.contentEditors)
    ? doc.contentEditors.map(relatedId).filter((id) => id !== null)
    : [],
  returnReason: textIn(doc.returnReason),
  withdrawReason: textIn(doc.withdrawReason),
  publishError: textIn(doc.publishError),
  submittedAt: textIn(doc.submittedAt),
  scheduledFor: textIn(doc.scheduledFor),
  publishedAt: textIn(doc.firstPublishedAt),
  updatedAt: doc.updatedAt,
})

export type WorkList = { items: WorkItem[]; total: number }

/** Working documents of every kind that match, at most `limit` of each kind; `total` counts all. */
export async function findWork(
  payload: Payload,
  where: Where,
  { limit, sort }: { limit: number; sort: 'updatedAt' | '-updatedAt' },
): Promise<WorkList> {
  const lists = await Promise.all(
    COLLECTIONS.map(async (each) => {
      const { docs, totalDocs } = await payload.find({
        collection: each.collection,
        where,
        select: SELECT as never,
        sort,
        limit,
        depth: 0,
        overrideAccess: true,
      })
      return { items: docs.map((doc) => toItem(each, doc as unknown as Stored)), total: totalDocs }
    }),
  )
  return {
    items: lists.flatMap(({ items }) => items),
    total: lists.reduce((sum, { total }) => sum + total, 0),
  }
}
