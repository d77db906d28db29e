import type { Instant } from '@/domain/time/instant'
import type { FeedFormat } from '@/feeds/address'
import type { FeedModel } from '@/feeds/model'
import { renderAtom } from '@/feeds/renderAtom'
import { renderJson } from '@/feeds/renderJson'
import { renderRss } from '@/feeds/renderRss'

/** How a format is written and served. One model, many renderers (architecture.md, idea 5). */
type FeedRenderer = {
  contentType: string
  render(feed: FeedModel): string
  /** When what this format says last changed; null when unknown. */
  dateOf(feed: FeedModel): Instant | null
}

export const RENDERERS: Record<FeedFormat, FeedRenderer> = {
  xml: {
    contentType: 'application/rss+xml; charset=utf-8',
    render: renderRss,
    dateOf: ({ updatedAt }) => updatedAt,
  },
  atom: {
    contentType: 'application/atom+xml; charset=utf-8',
    render: renderAtom,
    dateOf: ({ changedAt }) => changedAt,
  },
  json: {
    contentType: 'application/feed+json; charset=utf-8',
    render: renderJson,
    dateOf: ({ changedAt }) => changedAt,
  },
}
