import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { sha256Hex } from '@/domain/canonical'
import { linkKey, titleKey } from '@/domain/feedSource/sameness'
import { mayTakeWhole } from '@/domain/feedSource/takeover'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import type { ReadItem } from '@/feeds/read/types'
import type { Source } from './sources'

/** The newest items a reading brings into the inbox; a feed has some tens. */
const MOST_AT_ONCE = 100
/** A text longer than this is no news item; what is kept is its link. */
const MOST_HTML = 200_000

const keyOf = (source: Source, item: ReadItem): string => `${source.id}:${sha256Hex(item.key).slice(0, 40)}`

/** A press source without a recorded permission gives title, excerpt and link only. */
const dataOf = (source: Source, item: ReadItem) => {
  const isWhole = mayTakeWhole(source)
  return {
    title: item.title ?? '',
    excerpt: item.excerpt,
    html: isWhole && item.html.length <= MOST_HTML ? item.html : '',
    picture: isWhole ? item.picture : null,
    link: item.link,
    author: item.author,
    publishedAt: item.published,
    linkKey: linkKey(item.link),
    titleKey: titleKey(item.title),
  }
}

type ItemData = ReturnType<typeof dataOf>

/** The item of another source that is the same piece, or null. */
async function sameElsewhere(payload: Payload, source: Source, data: ItemData): Promise<string | null> {
  const keys: Where[] = [
    ...(data.linkKey === null ? [] : [{ linkKey: { equals: data.linkKey } }]),
    ...(data.titleKey === null ? [] : [{ titleKey: { equals: data.titleKey } }]),
  ]
  if (keys.length === 0) return null
  const { docs } = await payload.find({
    collection: 'feed-items',
    where: {
      and: [{ unit: { equals: source.unitId } }, { source: { not_equals: source.id } }, { or: keys }],
    },
    select: { sameAs: true },
    sort: 'seenAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0] ? (relatedId(docs[0].sameAs) ?? docs[0].id) : null
}

async function known(payload: Payload, keys: string[]) {
  const { docs } = await payload.find({
    collection: 'feed-items',
    where: { key: { in: keys } },
    select: { key: true, title: true, excerpt: true, status: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map((doc) => [doc.key, doc]))
}

/**
 * Puts what a feed brings into the inbox of its unit: new items once each, however often they are read; a piece another
 * source brought first points to it. One nobody has handled yet follows its source's corrections. Returns how
 * many were new.
 */
export async function storeItems(
  payload: Payload,
  source: Source,
  read: readonly ReadItem[],
  now: Instant,
): Promise<number> {
  const newestFirst = [...read].sort((a, b) => ((b.published ?? '') > (a.published ?? '') ? 1 : -1))
  const items = new Map(newestFirst.map((item) => [keyOf(source, item), item]))
  const wanted = [...items].slice(0, MOST_AT_ONCE)
  const before = await known(
    payload,
    wanted.map(([key]) => key),
  )
  let added = 0
  // Oldest first, so that the inbox, newest first by arrival, shows them in their order.
  for (const [key, item] of wanted.reverse()) {
    const data = dataOf(source, item)
    const old = before.get(key)
    if (old) {
      const isChanged = (old.title ?? '') !== data.title || (old.excerpt ?? '') !== data.excerpt
      if (isChanged && old.status === 'new')
        await payload.db.updateOne({ collection: 'feed-items', id: old.id, data, returning: false })
      continue
    }
    const sameAs = await sameElsewhere(payload, source, data)
    await payload.db.create({
      collection: 'feed-items',
      data: {
        id: randomUUID(),
        key,
        source: source.id,
        unit: source.unitId,
        status: 'new',
        itemId: item.id.slice(0, 500),
        seenAt: now,
        sameAs,
        ...data,
      },
      returning: false,
    })
    added += 1
  }
  return added
}
