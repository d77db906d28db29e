import type { IncomingMessage, ServerResponse } from 'node:http'
import { OPML_PATH, parseFeedPath } from '@/feeds/address'
import { movedFeed } from '@/feeds/catalog'
import { feedKey, type FeedRequest, parseFeedQuery } from '@/feeds/request'
import type { Snapshot } from '@/feeds/snapshot'
import { feedsLabels } from '@/labels/feeds'
import { feedPage, sendPage } from '@/server/feeds/page'
import { sendFeed } from '@/server/feeds/sendFeed'

const words = feedsLabels.pages
const PREFIX = '/rss/'
const RETRY_AFTER_SECONDS = '5'
/** Not for ever: a slug may be taken back. */
const MOVED_CACHE = 'public, max-age=3600'

const isRead = (method: string | undefined) => method === 'GET' || method === 'HEAD'

/** What a person reads of a path: percent signs resolved where they can be. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * The feeds' routes: `/rss/<set>.<format>`, `/rss/chu-de/<slug>.<format>`, `/rss/don-vi/<unit>.<format>` and
 * `/rss/don-vi/<unit>/<set>.<format>` with `?limit=`, `?page=`, `?archive=` and `?variant=` (`parseFeedQuery`), and
 * `/rss/opml.xml`. Everything else under `/rss/`, also a page beyond the last, is 404 with a list of feeds; other
 * paths, `/rss` too, go on to `next`. A bad parameter is 400, another method 405, a feed that was never built and
 * cannot be now 503.
 *
 * Speaks plain Node, so that it can stand before Express and every middleware: a finished feed is one look into a
 * map and one write.
 */
export function createFeedsHandler(snapshot: Pick<Snapshot, 'peek' | 'get' | 'getOpml' | 'catalog'>) {
  async function sendNotFound(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    const { title, message } = words.notFound
    const catalog = await snapshot.catalog().catch(() => undefined)
    sendPage(req, res, 404, feedPage(title, message(readable(path)), catalog))
  }

  /** Leads to the present address of a topic's or unit's feed; false when it never had this one. */
  async function sendMoved(
    req: IncomingMessage,
    res: ServerResponse,
    request: FeedRequest,
  ): Promise<boolean> {
    const address = movedFeed(request.address, await snapshot.catalog())
    if (address === null) return false
    const { title, message } = words.moved
    const headers = { Location: feedKey({ ...request, address }), 'Cache-Control': MOVED_CACHE }
    sendPage(req, res, 301, feedPage(title, message), headers)
    return true
  }

  async function answer(req: IncomingMessage, res: ServerResponse, url: string): Promise<void> {
    const [path = '', query = ''] = url.split(/\?(.*)/s)
    if (path === OPML_PATH) return sendFeed(req, res, await snapshot.getOpml())
    const parsed = parseFeedPath(path)
    if (parsed === null) return sendNotFound(req, res, path)
    const asked = parseFeedQuery(new URLSearchParams(query))
    if ('parameter' in asked) {
      const { title, message } = words.badParameter[asked.parameter]
      return sendPage(req, res, 400, feedPage(title, message(asked.value)))
    }
    const request = { ...parsed, ...asked }
    const feed = await snapshot.get(request)
    if (feed === null) {
      if (!(await sendMoved(req, res, request))) await sendNotFound(req, res, url)
      return
    }
    sendFeed(req, res, feed)
  }

  return function handleFeeds(req: IncomingMessage, res: ServerResponse, next: () => void): void {
    const url = req.url ?? ''
    if (!url.startsWith(PREFIX) || url.length === PREFIX.length) return next()
    if (!isRead(req.method)) {
      const { title, message } = words.badMethod
      return sendPage(req, res, 405, feedPage(title, message), { Allow: 'GET, HEAD' })
    }
    const feed = snapshot.peek(url)
    if (feed !== undefined) return sendFeed(req, res, feed)
    answer(req, res, url).catch(() => {
      // The snapshot has logged why.
      const { title, message } = words.unavailable
      if (res.headersSent) res.destroy()
      else sendPage(req, res, 503, feedPage(title, message), { 'Retry-After': RETRY_AFTER_SECONDS })
    })
  }
}
