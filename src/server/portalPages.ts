import type { RequestHandler, Response } from 'express'
import { type PageOutcome, withPageOutcome } from '@/adapters/pageOutcome'
import { portalLabels } from '@/labels/portal'
import { captureHtml } from './captureHtml'
import { escapeHtml, page } from './page'

const t = portalLabels.error

/** What Next serves that is no public page. */
const NOT_PAGES = /^\/(?:admin|api|_next)(?:\/|$)/

/** Scripts and hints for them, all but schema.org data. Text of a page cannot match: React escapes its `<`. */
const SCRIPTS = /<script(?![^>]*\bld\+json)[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g

/** Only scripts need it, and it would make every answer a different one. */
const NONCES = / nonce="[^"]*"/g

/** A page without the framework's scripts: nothing on it is interactive, and readers pay for every byte. */
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

function answer(res: Response, html: string, { status, isPrivate }: PageOutcome, keepScripts: boolean): void {
  for (const name of CLIENT_HINTS) res.removeHeader(name)
  res.status(status ?? res.statusCode)
  if (res.statusCode >= 500) {
    const requestId = String(res.getHeader('x-request-id') ?? '')
    return void res.send(html.includes(NEXT_FILES) ? failedPage(requestId) : html)
  }
  if (isPrivate) res.set({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' })
  // Always the same for everybody; an ETag saves the way of what has not changed.
  else res.set('cache-control', 'public, no-cache')
  if (html === '') res.end()
  else res.send(keepScripts ? html : withoutScripts(html))
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
  captureHtml(res, (html) => answer(res, html, outcome, keepScripts))
  withPageOutcome(outcome, next)
}
