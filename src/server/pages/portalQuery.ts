import express, { type RequestHandler } from 'express'
import { portalLabels } from '@/labels/portal'
import { escapeHtml, page } from '@/server/page'
import type { PageStore } from './pageStore'
import { createPortalPages } from './portalPages'
import { routeOf } from './routes'

const t = portalLabels.badQuery

/** The first thing wrong with a public page's query, as a sentence; null when all is well. */
function checkPortalQuery(path: string, query: URLSearchParams): string | null {
  const checks = routeOf(path)?.checks ?? {}
  for (const [name, check] of Object.entries(checks)) {
    const values = query.getAll(name)
    if (values.length > 1) return t.repeated(name)
    const problem = values[0] === undefined ? null : check(name, values[0])
    if (problem) return problem
  }
  return null
}

const refuseBadQuery: RequestHandler = (req, res, next) => {
  const [path = '/', query = ''] = req.originalUrl.split(/\?(.*)/s)
  const problem = checkPortalQuery(path, new URLSearchParams(query))
  if (problem === null) return next()
  const links = `<p><a href="${escapeHtml(path)}">${t.back}</a></p><p><a href="/">${t.home}</a></p>`
  res
    .status(400)
    .type('html')
    .send(page(t.title, `<p>${escapeHtml(problem)}</p>${links}`))
}

/**
 * Stands before Next. Answers 400 with a sentence when the query of a list page cannot be meant: a page number that is
 * none, a search text too long or unreadable, a value given twice. Then sees the page out (`createPortalPages`).
 */
export const createPortalGuard = (store: PageStore): RequestHandler =>
  express.Router().use(refuseBadQuery, createPortalPages(store))
