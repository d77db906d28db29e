import type { Payload } from 'payload'
import { env } from '@/config/env'
import { DEFAULT_LIMIT, plainRequest } from '@/feeds/request'
import { createSnapshot } from '@/feeds/snapshot'
import { createFeedSource } from '@/server/feeds/feedSource'
import { bumpRevision } from '@/useCases/bumpRevision'

const log = {
  warn: () => undefined,
  error: (details: object) => process.stderr.write(`${JSON.stringify(details)}\n`),
}

/**
 * How long a feed takes, in milliseconds each of `times`: from the moment the process learns of a public change to
 * the finished feed in every coding. The change is none of the feed's own, so that nothing is compressed again and
 * what is left to measure is the database and the rendering.
 */
export async function rebuildFeed(
  payload: Payload,
  { path, times }: { path: string; times: number },
): Promise<number[]> {
  const request = plainRequest(path)
  if (!request) throw new Error(`${path} is no feed`)
  const snapshot = createSnapshot({ ...createFeedSource(payload), publicUrl: env().publicUrl, log })
  const get = () => snapshot.get(request)
  const first = await get()
  if (!first) throw new Error(`${path} is unknown`)
  const items = first.body.toString().split('<item>').length - 1
  if (items !== DEFAULT_LIMIT) throw new Error(`${path} has ${items} items instead of ${DEFAULT_LIMIT}`)
  const taken: number[] = []
  for (let time = 0; time < times; time++) {
    await bumpRevision(payload)
    const began = performance.now()
    await snapshot.bump()
    await get()
    taken.push(performance.now() - began)
  }
  return taken
}
