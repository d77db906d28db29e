import type { Payload, PayloadRequest } from 'payload'
import { NhipError } from '@/errors'
import { SITE_CHANNEL } from '@/queries/site/scope'

/** Throws `seed.incomplete` when the reference data were never loaded. */
export async function siteChannel(
  payload: Payload,
  req?: PayloadRequest,
): Promise<{ id: string; slug: string }> {
  const { docs } = await payload.find({
    collection: 'channels',
    where: { slug: { equals: SITE_CHANNEL } },
    select: { slug: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  const [channel] = docs
  if (!channel)
    throw new NhipError('seed.incomplete', `There is no channel "${SITE_CHANNEL}": run nhip seed reference.`)
  return { id: channel.id, slug: SITE_CHANNEL }
}
