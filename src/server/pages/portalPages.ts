import type { OutgoingHttpHeaders } from 'node:http'
import type { Request, RequestHandler, Response } from 'express'
import { type PageOutcome, withPageOutcome } from '@/adapters/pageOutcome'
import { isDefault } from '@/domain/display/display'
import { displayOf } from '@/server/display'
import { sendFeed } from '@/server/feeds/sendFeed'
import { captureHtml } from './captureHtml'
import { withDisplay } from './displayHtml'
import { sendFailed, sendMoved } from './noPage'
import { keyOf } from './pageKey'
import type { PageStore } from './pageStore'
import { withoutScripts } from './plainHtml'

/** What Next serves that is no public page. */
const NOT_PAGES = /^\/(?:admin|api|_next)(?:\/|$)/

/** Payload asks browsers for their colour scheme, at the price of a second request; no public page depends on it. */
const CLIENT_HINTS = ['accept-ch', 'critical-ch']

/** To whom names no browser Next streams the title, which then needs a script to get to its place. */
const NO_BROWSER = 'unknown'

const NONCE_SOURCE = / 'nonce-[^']*'/g

/** What the middleware in front says with every answer, made the same for all: no script of a kept page has a nonce. */
function commonHeaders(all: OutgoingHttpHeaders): Record<string, string> {
  const { 'x-request-id': _id, vary: _vary, 'x-content-type-options': _sent, ...common } = all
  const entries = Object.entries(common).map(([name, value]) => [
    name,
    String(value).replace(NONCE_SOURCE, ''),
  ])
  return {
    ...(Object.fromEntries(entries) as Record<string, string>),
    'Cache-Control': 'public, no-cache',
    Vary: 'Accept-Encoding, Cookie',
  }
}

/** Nothing for HEAD, and what was broken off, may be taken for the page. */
const isWhole = (html: string): boolean => html.trimEnd().endsWith('</html>')

/** Sends a page as this reader wants it. */
function sendHtml(req: Request, res: Response, html: string, isPrivate: boolean): void {
  const display = displayOf(req)
  if (isPrivate) res.set({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' })
  // The same for everybody who has chosen the same display; an ETag saves the way of what has not changed.
  else res.vary('Cookie').set('cache-control', `${isDefault(display) ? 'public' : 'private'}, no-cache`)
  if (html === '') res.end()
  else res.send(withDisplay(html, display))
}

/**
 * Stands around the public pages that Next renders: gives them the status they ask for (a page itself can only throw,
 * and Next then sends a document that is empty without JavaScript), takes the scripts out, and keeps in `store` what
 * the next reader may have too. A page that cannot be made is answered with the last one, if nothing public has
 * changed since. Development keeps the scripts for hot reloading.
 */
export function createPortalPages(store: PageStore): RequestHandler {
  return (req, res, next) => {
    if (NOT_PAGES.test(req.path)) return next()
    const key = keyOf(req, req.originalUrl)
    const kept = key === null ? null : store.find(key)
    if (kept !== null) return sendHtml(req, res, kept.body.toString('utf8'), false)

    req.headers['user-agent'] ||= NO_BROWSER
    const outcome: PageOutcome = { status: null }
    const stamp = store.stamp()
    const headers = commonHeaders(res.getHeaders())

    async function answer(made: string): Promise<void> {
      for (const name of CLIENT_HINTS) res.removeHeader(name)
      if (outcome.movedTo !== undefined) return sendMoved(res, outcome.movedTo)
      res.status(outcome.status ?? res.statusCode)
      const last = res.statusCode >= 500 && key !== null ? store.last(key) : null
      if (last !== null) return sendHtml(req, res.status(200), last.body.toString('utf8'), false)
      if (res.statusCode >= 500) return sendFailed(res, made)
      const html = process.env.NODE_ENV === 'development' ? made : withoutScripts(made)
      const mayKeep = res.statusCode === 200 && outcome.isPrivate !== true && isWhole(html)
      if (key === null || stamp === null || !mayKeep)
        return sendHtml(req, res, html, outcome.isPrivate === true)
      const page = await store.keep(key, stamp, html, headers)
      if (isDefault(displayOf(req))) sendFeed(req, res, page)
      else sendHtml(req, res, html, false)
    }

    captureHtml(res, (made) => void answer(made).catch(next))
    withPageOutcome(outcome, next)
  }
}
