import type { RequestHandler, Response } from 'express'
import { type PageOutcome, withPageOutcome } from '@/adapters/pageOutcome'
import { type Display, isDefault } from '@/domain/display/display'
import { portalLabels } from '@/labels/portal'
import { captureHtml } from './captureHtml'
import { displayOf } from './display'
import { withDisplay } from './displayHtml'
import { escapeHtml, page } from './page'

const t = portalLabels.error

/** What Next serves that is no public page. */
const NOT_PAGES = /^\/(?:admin|api|_next)(?:\/|$)/

/** Scripts and hints for them, all but schema.org data and our own. Text of a page cannot match: React escapes its `<`. */
const SCRIPTS =
  /<script(?![^>]*(?:\bld\+json|src="\/kich-ban\/))[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g

/** Only scripts need it, and it would make every answer a different one. */
const NONCES = / nonce="[^"]*"/g

/** A page without the framework's scripts: it is complete without them, and readers pay for every byte. */
const withoutScripts = (html: string): string => html.replace(SCRIPTS, '').replace(NONCES, '')

/** In everything that Next renders: the address of its files. */
const NEXT_FILES = '/_next/'

/** A failed page says so in words, also without JavaScript; Next's own would be empty there. */
const failedPage = (requestId: string) =>
  page(
    t.title,
    `<p>${t.text} ${escapeHtml(requestId)}</p><p><a href="">${t.retry}</a></p><p><a href="/">${t.home}</a></p>`,
  )

/** Payload asks browsers for their colour scheme, at the price of a second request; no public page depends on it. */
const CLIENT_HINTS = ['accept-ch', 'critical-ch']

/** Browsers keep a permanent answer for ever unless told otherwise, and a slug may be taken back. */
const MOVED_CACHE = 'public, max-age=3600'

type Finished = { html: string; display: Display; keepScripts: boolean }

function answer(
  res: Response,
  { html, display, keepScripts }: Finished,
  { status, isPrivate, movedTo }: PageOutcome,
): void {
  for (const name of CLIENT_HINTS) res.removeHeader(name)
  if (movedTo !== undefined) {
    const link = `<p><a href="${escapeHtml(movedTo)}">${t.moved}</a></p>`
    res.status(301).set({ location: movedTo, 'cache-control': MOVED_CACHE })
    return void res.send(page(t.moved, link))
  }
  res.status(status ?? res.statusCode)
  if (res.statusCode >= 500) {
    const requestId = String(res.getHeader('x-request-id') ?? '')
    return void res.send(html.includes(NEXT_FILES) ? failedPage(requestId) : html)
  }
  if (isPrivate) res.set({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' })
  // The same for everybody who has chosen the same display; an ETag saves the way of what has not changed.
  else res.vary('Cookie').set('cache-control', `${isDefault(display) ? 'public' : 'private'}, no-cache`)
  if (html === '') res.end()
  else res.send(withDisplay(keepScripts ? html : withoutScripts(html), display))
}

/**
 * Stands around the public pages that Next renders: gives them the status they ask for (a page itself can only throw,
 * and Next then sends a document that is empty without JavaScript), and takes the scripts out.
 * Development keeps them for hot reloading.
 */
export const portalPages: RequestHandler = (req, res, next) => {
  if (NOT_PAGES.test(req.path)) return next()
  const outcome: PageOutcome = { status: null }
  const keepScripts = process.env.NODE_ENV === 'development'
  captureHtml(res, (html) => answer(res, { html, display: displayOf(req), keepScripts }, outcome))
  withPageOutcome(outcome, next)
}
