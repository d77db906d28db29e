import express, { type RequestHandler } from 'express'
import { portalLabels } from '@/labels/portal'
import { SUBJECT_TYPES } from '@/domain/editorial/status'
import { kindOf, parseYear, typeOfKind } from '@/domain/search/kinds'
import { parseMonth } from '@/domain/time/archive'
import { searchLabels } from '@/labels/search'
import { MAX_PAGE, MAX_QUERY_LENGTH, parsePage } from '@/queries/site/paging'
import { escapeHtml, page } from '@/server/page'
import type { PageStore } from './pageStore'
import { createPortalPages } from './portalPages'

const t = portalLabels.badQuery

/** What may be wrong with one value, as a sentence; null when it is fine. */
type Check = (name: string, value: string) => string | null

const checkPage: Check = (name, value) => (parsePage(value) === null ? t.page(name, MAX_PAGE) : null)

const checkText: Check = (name, value) => {
  if ([...value].length > MAX_QUERY_LENGTH) return t.tooLong(name, MAX_QUERY_LENGTH)
  return /\p{Cc}|\p{Cs}|\uFFFD/u.test(value) ? t.characters(name) : null
}

const checkMonth: Check = (name, value) => (value === '' || parseMonth(value) !== null ? null : t.month(name))

const checkKind: Check = (name, value) =>
  value === '' || typeOfKind(value) !== null
    ? null
    : searchLabels.badKind(name, SUBJECT_TYPES.map(kindOf).join(', '))

const checkYear: Check = (name, value) =>
  value === '' || parseYear(value) !== null ? null : searchLabels.badYear(name)

const LIST = { trang: checkPage }

/** The lists of the site and what their queries may hold; other names (campaign marks and the like) are ignored. */
const ROUTES: [RegExp, Record<string, Check>][] = [
  [/^\/tin-bai\/?$/, { ...LIST, q: checkText, thang: checkMonth }],
  [
    /^\/tim-kiem\/?$/,
    { ...LIST, q: checkText, loai: checkKind, 'chuyen-muc': checkText, 'don-vi': checkText, nam: checkYear },
  ],
  [/^\/lien-he\/?$/, { 'don-vi': checkText, ve: checkText }],
  [/^\/lien-he\/tra-cuu\/?$/, { ma: checkText, 'da-gui': checkText }],
  [/^\/danh-gia\/?$/, { ve: checkText, 'ket-qua': checkText }],
  [/^\/(?:chuyen-muc|chu-de|don-vi)\/[^/]+\/?$/, LIST],
  [/^\/thu-tuc\/?$/, { ...LIST, q: checkText, 'linh-vuc': checkText, 'don-vi': checkText, cap: checkText }],
  [/^\/thu-tuc\/[^/]+\/?$/, { 'don-vi': checkText, ban: checkText }],
]

/** The first thing wrong with a public page's query, as a sentence; null when all is well. */
function checkPortalQuery(path: string, query: URLSearchParams): string | null {
  const checks = ROUTES.find(([pattern]) => pattern.test(path))?.[1] ?? {}
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
