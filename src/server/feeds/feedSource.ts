import type { Payload } from 'payload'
import { ARCHIVE_SIZE } from '@/domain/publication/archive'
import type { Instant } from '@/domain/time/instant'
import type { FeedSelection } from '@/feeds/request'
import type { FeedPart, FeedSource } from '@/feeds/source'
import type { FeedScope } from '@/queries/feeds/feedScope'
import { findArchive, findLatestArchive } from '@/queries/feeds/findArchive'
import { findDepartures } from '@/queries/feeds/findDepartures'
import { findFeedCatalog } from '@/queries/feeds/findFeedCatalog'
import { findFeedRows, findRecentSince } from '@/queries/feeds/findFeedRows'
import { findLastDeparture } from '@/queries/feeds/findLastDeparture'
import { findSiteChannelId } from '@/queries/feeds/findSiteChannelId'
import { readPublicRevision } from '@/queries/site/readPublicRevision'

/** How many of the newest rows are searched for a topic before all are. */
const RECENT = 2_000
/** After so many topics the place of the row before is looked up anew. */
const RECENT_USES = 500

const NOTHING: FeedPart = {
  rows: [],
  leftAt: null,
  departures: [],
  hasMore: false,
  archives: { previous: null, next: null },
}

/** Since when the site's newest 2,000 rows are; looked up now and then only, for it takes a count. */
function createRecentSince(payload: Payload): (channelId: string) => Promise<Instant | null> {
  let known: Promise<Instant | null> | null = null
  let uses = 0
  return (channelId) => {
    if (known === null || uses >= RECENT_USES) {
      uses = 0
      known = findRecentSince(payload, channelId, RECENT)
      known.catch(() => {
        known = null
      })
    }
    uses += 1
    return known
  }
}

/** The feeds' reads on a real database. */
export function createFeedSource(payload: Payload): FeedSource {
  const recentSince = createRecentSince(payload)
  let channelId: string | null = null

  async function loadNewest(
    scope: FeedScope,
    selection: Extract<FeedSelection, { kind: 'newest' }>,
  ): Promise<FeedPart> {
    const { limit, page } = selection
    const since = scope.topicId === null ? null : await recentSince(scope.channelId)
    const { rows, hasMore } = await findFeedRows(payload, scope, selection, since)
    const oldest = hasMore ? rows.at(-1) : undefined
    const isSubscribed = page === 1 && limit >= ARCHIVE_SIZE
    const [leftAt, departures, previous] = await Promise.all([
      findLastDeparture(payload, scope, oldest?.firstPublishedAt ?? null),
      page === 1 ? findDepartures(payload, scope) : [],
      rows[0] && isSubscribed ? findLatestArchive(payload, scope, rows[0].firstPublishedAt) : null,
    ])
    return { rows, leftAt, departures, hasMore, archives: { previous, next: null } }
  }

  return {
    readRevision: () => readPublicRevision(payload),
    loadCatalog: () => findFeedCatalog(payload),
    async loadPart(filter, selection) {
      channelId ??= await findSiteChannelId(payload)
      if (channelId === null) return NOTHING
      const scope = { ...filter, channelId }
      if (selection.kind === 'newest') return loadNewest(scope, selection)
      const { rows, neighbours } = await findArchive(payload, scope, selection.archive)
      const leftAt = await findLastDeparture(payload, scope, rows.at(-1)?.firstPublishedAt ?? null)
      return { ...NOTHING, rows, leftAt, archives: neighbours }
    },
  }
}
