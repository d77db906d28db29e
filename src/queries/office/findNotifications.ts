import type { Payload, Where } from 'payload'
import type { Instant } from '@/domain/time/instant'

export type Notice = {
  id: string
  kind: string
  params: Record<string, string | number>
  link: string | null
  at: Instant
  isRead: boolean
}

export type NoticePage = { notices: Notice[]; total: number; page: number; pages: number }

const unreadOf = (userId: string): Where => ({
  and: [{ user: { equals: userId } }, { readAt: { exists: false } }],
})

/** How many notifications a person has not read. */
export async function countUnread(payload: Payload, userId: string): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'notifications',
    where: unreadOf(userId),
    overrideAccess: true,
  })
  return totalDocs
}

/** A person's own notifications, newest first; `onlyUnread` leaves out what was read. */
export async function findNotifications(
  payload: Payload,
  {
    userId,
    page = 1,
    limit,
    onlyUnread = false,
  }: { userId: string; page?: number; limit: number; onlyUnread?: boolean },
): Promise<NoticePage> {
  const found = await payload.find({
    collection: 'notifications',
    where: onlyUnread ? unreadOf(userId) : { user: { equals: userId } },
    sort: ['-at', 'id'],
    page,
    limit,
    depth: 0,
    overrideAccess: true,
  })
  const notices = found.docs.map(({ id, kind, params, link, at, readAt }) => ({
    id,
    kind,
    params: (params ?? {}) as Notice['params'],
    link: link ?? null,
    at: at ?? '',
    isRead: Boolean(readAt),
  }))
  return { notices, total: found.totalDocs, page: found.page ?? 1, pages: Math.max(1, found.totalPages) }
}
