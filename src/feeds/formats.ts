import type { FeedFormat } from '@/feeds/address'
import type { FeedModel } from '@/feeds/model'
import { renderRss } from '@/feeds/renderRss'

/** How a format is written and served. One model, many renderers (architecture.md, idea 5). */
type FeedRenderer = { contentType: string; render(feed: FeedModel): string }

export const RENDERERS: Record<FeedFormat, FeedRenderer> = {
  xml: { contentType: 'application/rss+xml; charset=utf-8', render: renderRss },
}
