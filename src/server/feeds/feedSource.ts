import type { Payload } from 'payload'
import type { FeedSource } from '@/feeds/snapshot'
import { findFeedCatalog } from '@/queries/feeds/findFeedCatalog'
import { findFeedRows } from '@/queries/feeds/findFeedRows'
import { findLastDeparture } from '@/queries/feeds/findLastDeparture'
import { findSiteChannelId } from '@/queries/feeds/findSiteChannelId'
import { readPublicRevision } from '@/queries/site/readPublicRevision'

/** The feeds' reads on a real database. */
export function createFeedSource(payload: Payload): FeedSource {
  let channelId: string | null = null
  return {
    readRevision: () => readPublicRevision(payload),
    loadCatalog: () => findFeedCatalog(payload),
    async loadRows(filter, limit) {
      channelId ??= await findSiteChannelId(payload)
      if (channelId === null) return { rows: [], leftAt: null }
      const scope = { ...filter, channelId }
      const rows = await findFeedRows(payload, scope, limit)
      const oldest = rows.length === limit ? rows.at(-1) : undefined
      return { rows, leftAt: await findLastDeparture(payload, scope, oldest?.firstPublishedAt ?? null) }
    },
  }
}
