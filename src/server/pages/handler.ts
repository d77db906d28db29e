import type { IncomingMessage, ServerResponse } from 'node:http'
import { isDefault } from '@/domain/display/display'
import { within } from '@/feeds/within'
import { displayOf } from '@/server/display'
import { sendFeed } from '@/server/feeds/sendFeed'
import { keyOf } from './pageKey'
import type { OwnWrites } from './ownWrites'
import type { PageStore } from './pageStore'

/** Longer than a page takes on a busy machine, in milliseconds: whoever is not done then may never be. */
const PATIENCE_MS = 10_000

/**
 * Answers with a public page that is kept, whole or 304. Everything else goes on to `next`: other paths, what is not
 * kept, readers who chose a display of their own. Of many requests for the same page that is not there yet, one makes
 * it and the others wait for it, for `patienceMs` at most.
 *
 * Speaks plain Node, so that it can stand before Express and every middleware.
 */
export function createPagesHandler(
  store: PageStore,
  writes: Pick<OwnWrites, 'known'>,
  patienceMs = PATIENCE_MS,
) {
  /** The page for a reader who takes it as it is; null for one who has chosen a display, and when it is not there. */
  const asItIs = (req: IncomingMessage, key: string) => (isDefault(displayOf(req)) ? store.find(key) : null)

  async function ready(key: string): Promise<void> {
    await writes.known()
    await store.settled(key)
  }

  async function makeOrWait(req: IncomingMessage, res: ServerResponse, key: string, next: () => void) {
    await within(ready(key), patienceMs, undefined)
    const page = asItIs(req, key)
    if (page !== null) return sendFeed(req, res, page)
    if (req.method === 'GET' && store.find(key) === null) res.once('close', store.begin(key))
    next()
  }

  return function handlePages(req: IncomingMessage, res: ServerResponse, next: () => void): void {
    const key = keyOf(req, req.url ?? '')
    if (key === null) return next()
    const page = writes.known() === null ? asItIs(req, key) : null
    if (page !== null) sendFeed(req, res, page)
    else void makeOrWait(req, res, key, next)
  }
}
