import type { Payload } from 'payload'
import type { GuardedFetch } from '@/domain/net/fetch'
import type { Instant } from '@/domain/time/instant'
import { checkSource } from './checkSource'
import { toSource } from './sources'

/** How many sources are asked at a time: a slow one must not make the others wait. */
const AT_ONCE = 4

type Context = {
  payload: Payload
  now: Instant
  fetch: GuardedFetch
  log: { error(details: object, message?: string): void }
}

/**
 * Asks every active source whose time has come; one that fails, however, never stops the others. Returns how many items
 * were new.
 */
export async function pollSources({ payload, now, fetch, log }: Context): Promise<number> {
  const { docs } = await payload.find({
    collection: 'feed-sources',
    where: {
      and: [
        { active: { equals: true } },
        { or: [{ nextCheckAt: { exists: false } }, { nextCheckAt: { less_than_equal: now } }] },
      ],
    },
    sort: 'nextCheckAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const waiting = docs.map(toSource).filter(({ url }) => url !== '')
  let added = 0
  const worker = async (): Promise<void> => {
    for (let source = waiting.shift(); source; source = waiting.shift()) {
      try {
        const checked = await checkSource({ payload, now, fetch }, source)
        added += checked.added
      } catch (error) {
        log.error({ err: error, source: source.name }, 'feed source failed')
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return added
}
