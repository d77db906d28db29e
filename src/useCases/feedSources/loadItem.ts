import type { Payload, PayloadRequest } from 'payload'
import { relatedId } from '@/domain/text'
import type { FeedItem, FeedSource } from '@/payload-types'

/** What became of an item: in words for whoever asked. */
export type Handled =
  { ok: true; articleId: string | null; message: string } | { ok: false; status: number; message: string }

export const refuse = (status: number, message: string): Handled => ({ ok: false, status, message })

export type ItemRequest = {
  payload: Payload
  user: NonNullable<PayloadRequest['user']>
  itemId: string
}

/** The item as this person may see it, with its source; null for anybody else's. */
export async function loadItem({
  payload,
  user,
  itemId,
}: ItemRequest): Promise<{ item: FeedItem; source: FeedSource } | null> {
  const item = await payload.findByID({
    collection: 'feed-items',
    id: itemId,
    user,
    overrideAccess: false,
    disableErrors: true,
    depth: 0,
  })
  const sourceId = relatedId(item?.source)
  if (!item || sourceId === null) return null
  const source = await payload.findByID({
    collection: 'feed-sources',
    id: sourceId,
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
  })
  return source ? { item, source } : null
}
