import type { Payload } from 'payload'
import { SITE_CHANNEL } from '@/queries/site/scope'

/** The id of the site's own channel; null before the reference data is loaded. */
export async function findSiteChannelId(payload: Payload): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'channels',
    where: { slug: { equals: SITE_CHANNEL } },
    select: { slug: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] === undefined ? null : String(docs[0].id)
}
