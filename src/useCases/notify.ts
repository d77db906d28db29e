import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Instant } from '@/domain/time/instant'

export type Notice = {
  /** Names the sentence in `labels/notifications`. */
  kind: string
  params: Record<string, string | number>
  /** Where it leads, from the site's root. */
  link: string
  /** Once per person and key, however often it is asked for. */
  key: string
}

/** Tells people something in the app; a person is told the same thing (`key`) at most once. */
export async function notify(
  { payload, req, now }: { payload: Payload; req?: PayloadRequest; now: Instant },
  userIds: readonly string[],
  notice: Notice,
): Promise<number> {
  const inRequest = req ? { req } : {}
  const wanted = new Map([...new Set(userIds)].map((id) => [`${notice.key}:${id}`, id]))
  if (wanted.size === 0) return 0
  const { docs } = await payload.find({
    collection: 'notifications',
    where: { createdFor: { in: [...wanted.keys()] } },
    select: { createdFor: true },
    pagination: false,
    overrideAccess: true,
    ...inRequest,
  })
  for (const { createdFor } of docs) wanted.delete(String(createdFor))
  for (const [createdFor, user] of wanted) {
    const { kind, params, link } = notice
    await payload.db.create({
      collection: 'notifications',
      data: { id: randomUUID(), user, kind, params, link, createdFor, at: now },
      returning: false,
      ...inRequest,
    })
  }
  return wanted.size
}
