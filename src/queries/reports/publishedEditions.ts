import type { Payload } from 'payload'
import type { FrozenContent } from '@/domain/publication/frozen'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'

/** What a report counted: a subject on a channel, first published at a moment. */
export type CountedItem = { subjectId: string; channelId: string; publishedAt: Instant }

/** The edition that was counted, with what people saw. */
export type PublishedEdition = CountedItem & { slug: string; hash: string; content: FrozenContent }

const keyOf = ({ subjectId, channelId, publishedAt }: CountedItem): string =>
  [subjectId, channelId, publishedAt].join(' ')

/** The editions of some items, in the items' order; call it with few at a time, for each brings its whole content. */
export async function publishedEditions(
  payload: Payload,
  items: readonly CountedItem[],
): Promise<PublishedEdition[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [
        { subjectId: { in: items.map(({ subjectId }) => subjectId) } },
        { publishedAt: { in: items.map(({ publishedAt }) => publishedAt) } },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const byKey = new Map(
    docs.map((doc) => {
      const item = {
        subjectId: doc.subjectId,
        channelId: relatedId(doc.channel) ?? '',
        publishedAt: doc.publishedAt ?? '',
      }
      const content = doc.content as unknown as FrozenContent | null
      return [keyOf(item), { ...item, slug: doc.slug ?? '', hash: doc.frozenHash ?? '', content }]
    }),
  )
  return items.flatMap((item) => {
    const found = byKey.get(keyOf(item))
    return found?.content ? [{ ...found, content: found.content }] : []
  })
}
