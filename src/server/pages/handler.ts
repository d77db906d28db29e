import type { IncomingMessage, ServerResponse } from 'node:http'
import { isDefault } from '@/domain/display/display'
import { displayOf } from '@/server/display'
import { sendFeed } from '@/server/feeds/sendFeed'
import { keyOf } from './pageKey'
import type { PageStore } from './pageStore'

/**
 * Answers with a public page that is kept, whole or 304. Everything else goes on to `next`: other paths, what is not
 * kept, readers who chose a display of their own. Of many requests for the same page that is not there yet, one makes
 * it and the others wait for it.
 *
 * Speaks plain Node, so that it can stand before Express and every middleware.
 */
export function createPagesHandler(store: PageStore) {
  async function makeOrWait(req: IncomingMessage, res: ServerResponse, key: string, next: () => void) {
    await store.settled(key)
    const page = store.find(key)
    if (page !== null) return sendFeed(req, res, page)
    if (req.method === 'GET') res.once('close', store.begin(key))
    next()
  }

  return function handlePages(req: IncomingMessage, res: ServerResponse, next: () => void): void {
    const key = isDefault(displayOf(req)) ? keyOf(req, req.url ?? '') : null
    if (key === null) return next()
    const page = store.find(key)
    if (page !== null) sendFeed(req, res, page)
    else void makeOrWait(req, res, key, next)
  }
}
