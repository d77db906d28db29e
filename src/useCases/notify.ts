import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Instant } from '@/domain/time/instant'
import { isTaken } from './isTaken'

export type Notice = {
  /** Names the sentence in `labels/notifications`. */
  kind: string
  params: Record<string, string | number>
  /** Where it leads, from the site's root. */
  link: string
  /** Once per person and key, however often it is asked for. */
  key: string
}

type Context = { payload: Payload; req?: PayloadRequest; now: Instant }

/** Writes one notice; false when another process has just told the person the same. A transaction fails as a whole. */
async function tellOne({ payload, req, now }: Context, user: string, notice: Notice): Promise<boolean> {
  const { kind, params, link, key } = notice
  try {
    await payload.db.create({
      collection: 'notifications',
      data: { id: randomUUID(), user, kind, params, link, createdFor: `${key}:${user}`, at: now },
      returning: false,
      ...(req ? { req } : {}),
    })
    return true
  } catch (error) {
    if ((await req?.transactionID) || !isTaken(error)) throw error
    return false
  }
}

/** Tells people something in the app; a person is told the same thing (`key`) at most once. */
export async function notify(context: Context, userIds: readonly string[], notice: Notice): Promise<number> {
  const { payload, req } = context
  const wanted = new Map([...new Set(userIds)].map((id) => [`${notice.key}:${id}`, id]))
  if (wanted.size === 0) return 0
  const { docs } = await payload.find({
    collection: 'notifications',
    where: { createdFor: { in: [...wanted.keys()] } },
    select: { createdFor: true },
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  for (const { createdFor } of docs) wanted.delete(String(createdFor))
  let told = 0
  for (const user of wanted.values()) if (await tellOne(context, user, notice)) told += 1
  return told
}
