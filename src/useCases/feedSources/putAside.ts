import type { Instant } from '@/domain/time/instant'
import { feedSourceLabels } from '@/labels/feedSources'
import { loadItem, refuse, type Handled, type ItemRequest } from './loadItem'

const { refusals, draft: words } = feedSourceLabels

/** Puts an item out of the inbox, or back into it. */
export async function putAside(
  input: ItemRequest & { now: Instant; status: 'dismissed' | 'new' },
): Promise<Handled> {
  const { payload, user, now, status } = input
  const found = await loadItem(input)
  if (!found) return refuse(404, refusals.noItem)
  if (found.item.status === 'drafted') return refuse(409, refusals.drafted)
  await payload.update({
    collection: 'feed-items',
    id: found.item.id,
    data: { status, handledBy: status === 'new' ? null : user.id, handledAt: status === 'new' ? null : now },
    depth: 0,
    overrideAccess: true,
  })
  return { ok: true, articleId: null, message: status === 'new' ? words.restored : words.dismissed }
}
