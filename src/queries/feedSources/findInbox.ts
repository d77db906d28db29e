import type { Payload, Where } from 'payload'
import { relatedId } from '@/domain/text'
import type { FeedItem } from '@/payload-types'

export type InboxStatus = 'new' | 'drafted' | 'dismissed'
export type InboxQuery = {
  unitIds: readonly string[]
  status: InboxStatus
  sourceId: string | null
  page: number
  limit: number
}
export type InboxItem = {
  id: string
  title: string
  excerpt: string
  link: string | null
  sourceId: string
  /** Is there a text, or only an excerpt and a link? */
  hasText: boolean
  hasPicture: boolean
  publishedAt: string | null
  seenAt: string
  number: string | null
  fileUrl: string | null
  articleId: string | null
  /** The source that brought the same piece before. */
  sameSourceId: string | null
}

const toItem = (doc: FeedItem): InboxItem => ({
  id: doc.id,
  title: doc.title ?? '',
  excerpt: doc.excerpt ?? '',
  link: doc.link ?? null,
  sourceId: relatedId(doc.source) ?? '',
  hasText: Boolean(doc.html),
  hasPicture: Boolean(doc.picture) || Boolean(doc.html?.includes('<img')),
  publishedAt: doc.publishedAt ?? null,
  seenAt: doc.seenAt ?? doc.createdAt,
  number: doc.number ?? null,
  fileUrl: typeof doc.file === 'object' && doc.file ? (doc.file.url ?? null) : null,
  articleId: relatedId(doc.article),
  sameSourceId: typeof doc.sameAs === 'object' && doc.sameAs ? relatedId(doc.sameAs.source) : null,
})

const whereOf = ({ unitIds, status, sourceId }: Omit<InboxQuery, 'page' | 'limit'>): Where => ({
  and: [
    { unit: { in: [...unitIds] } },
    { status: { equals: status } },
    ...(sourceId === null ? [] : [{ source: { equals: sourceId } }]),
  ],
})

/** A page of the inbox of these units, what came last first. */
export async function findInbox(payload: Payload, query: InboxQuery) {
  const { docs, totalPages, totalDocs } = await payload.find({
    collection: 'feed-items',
    where: whereOf(query),
    sort: ['-seenAt', '-publishedAt'],
    page: query.page,
    limit: query.limit,
    depth: 1,
    populate: { 'feed-items': { source: true }, media: { url: true }, articles: {} },
    overrideAccess: true,
  })
  return { items: docs.map(toItem), pages: totalPages, total: totalDocs }
}

/** The sources of these units, those that need somebody first. */
export async function findSources(payload: Payload, unitIds: readonly string[]) {
  const { docs } = await payload.find({
    collection: 'feed-sources',
    where: { unit: { in: [...unitIds] } },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}
