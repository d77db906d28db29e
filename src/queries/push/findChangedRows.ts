import type { Payload } from 'payload'
import type { ChangedRow } from '@/domain/push/change'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import type { Publication } from '@/payload-types'

/** One look takes no more; the overlap of the next one finds the rest. */
const MOST = 1_000
/** One query each: every one of these columns has an index, a choice between them has none. */
const MOMENTS = ['publishedAt', 'withdrawnAt', 'supersededAt'] as const

const toRow = (doc: Publication): ChangedRow => ({
  id: doc.id,
  subjectType: doc.subjectType,
  subjectId: doc.subjectId,
  slug: doc.slug ?? null,
  status: doc.status,
  unitPath: doc.unitPath ?? '',
  topicIds: (doc.topics ?? []).map(relatedId).filter((id) => id !== null),
  firstPublishedAt: doc.firstPublishedAt ?? '',
  publishedAt: doc.publishedAt ?? '',
  withdrawnAt: doc.withdrawnAt ?? null,
  supersededAt: doc.supersededAt ?? null,
})

/** The rows of the site's channel that went out, were replaced or were taken off since then; oldest change first. */
export async function findChangedRows(
  payload: Payload,
  channelId: string,
  since: Instant,
): Promise<ChangedRow[]> {
  const found = new Map<string, ChangedRow>()
  for (const moment of MOMENTS) {
    const { docs } = await payload.find({
      collection: 'publications',
      where: {
        and: [
          { [moment]: { greater_than_equal: since } },
          { channel: { equals: channelId } },
          { origin: { equals: 'nhip' } },
        ],
      },
      sort: moment,
      select: {
        ...{ subjectType: true, subjectId: true, slug: true, status: true, unitPath: true, topics: true },
        ...{ firstPublishedAt: true, publishedAt: true, withdrawnAt: true, supersededAt: true },
      },
      limit: MOST,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const doc of docs) found.set(doc.id, toRow(doc as Publication))
  }
  return [...found.values()].filter(({ publishedAt }) => publishedAt !== '')
}
