import type { Instant } from '@/domain/time/instant'
import { feedPath } from '@/feeds/address'
import { describeFeed, type FeedCatalog, siteNameOf } from '@/feeds/catalog'
import { RENDERERS } from '@/feeds/formats'
import { linksOf } from '@/feeds/links'
import { buildFeed } from '@/feeds/model'
import { feedKey, type FeedRequest, type FeedSelection } from '@/feeds/request'
import type { FeedPart, FeedSource } from '@/feeds/source'

/** Nothing is there: a page or an archive document beyond the last. */
export class NoSuchPart extends Error {}

type Site = { publicUrl: string; hubUrl: string | null }
type FeedDocument = { text: string; contentType: string; updatedAt: Instant | null }

const isBeyond = ({ rows }: FeedPart, selection: FeedSelection): boolean =>
  rows.length === 0 && (selection.kind === 'archive' || selection.page > 1)

/**
 * Reads and renders one document of a feed. Rejects with `NoSuchPart` beyond the last, with another error when the
 * topic or unit has just gone.
 */
export async function buildDocument(
  request: FeedRequest,
  catalog: FeedCatalog,
  loadPart: FeedSource['loadPart'],
  { publicUrl, hubUrl }: Site,
): Promise<FeedDocument> {
  const about = describeFeed(request.address, catalog)
  if (about === null) throw new Error('the topic or unit is gone')
  const part = await loadPart(about.filter, request.selection)
  if (isBeyond(part, request.selection)) throw new NoSuchPart()
  const { previous, next } = part.archives
  const meta = {
    id: publicUrl + feedPath(request.address, 'atom'),
    title: about.title,
    description: about.description,
    siteName: siteNameOf(catalog),
    selfUrl: publicUrl + feedKey(request),
    siteUrl: new URL(about.sitePath, publicUrl).href,
    hubUrl,
    links: linksOf(request, part, publicUrl),
    // A lone archive document leads nowhere: checkers take the mark of an archive without links for a mistake.
    isArchive: request.selection.kind === 'archive' && (previous ?? next) !== null,
    variant: request.variant,
    publicUrl,
    leftAt: part.leftAt,
  }
  const model = buildFeed(part.rows, meta, part.departures)
  const { contentType, render, dateOf } = RENDERERS[request.format]
  return { text: render(model), contentType, updatedAt: dateOf(model) }
}
