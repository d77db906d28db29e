import express, { type Request, type Router } from 'express'
import {
  changeDisplay,
  DEFAULT_DISPLAY,
  type Display,
  formatDisplay,
  isDefault,
  parseDisplay,
} from '@/domain/display/display'

const PATH = '/hien-thi'
const COOKIE = 'hien-thi'
const STORED = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]*)`)
const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/** One button's name and value. */
const MAX_BODY_BYTES = 1024

/** What the reader chose earlier; the default without a cookie, or with one that nobody here wrote. */
export function displayOf(req: Pick<Request, 'headers'>): Display {
  const stored = STORED.exec(req.headers.cookie ?? '')?.[1]
  return stored === undefined ? DEFAULT_DISPLAY : parseDisplay(stored)
}

/** The page of this site the reader came from, its query included; the home page when that cannot be told. */
function pageBefore(req: Request): string {
  const referer = req.get('referer') ?? ''
  if (!URL.canParse(referer)) return '/'
  const { host, pathname, search } = new URL(referer)
  return host === req.get('host') && !pathname.startsWith('//') ? `${pathname}${search}` : '/'
}

/** What one of the page's buttons sends: its name and value, text both. */
function pressed(body: unknown): [string, string] {
  const [[name, value] = ['', '']] = Object.entries((body ?? {}) as Record<string, unknown>)
  return [name, typeof value === 'string' ? value : '']
}

/**
 * `POST /hien-thi`: one press of a button for text size, contrast or theme. Keeps the choice in a cookie of this site
 * and leads back to the page (303); a script that asks for JSON gets `{ display }` instead. Needs no login and touches
 * nothing but the cookie, so a forged request could at worst enlarge the text.
 */
export function createDisplayRouter({ isHttps }: { isHttps: boolean }): Router {
  const router = express.Router()
  router.post(PATH, express.urlencoded({ extended: false, limit: MAX_BODY_BYTES }), (req, res) => {
    const display = changeDisplay(displayOf(req), ...pressed(req.body))
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps } as const
    if (isDefault(display)) res.clearCookie(COOKIE, options)
    else res.cookie(COOKIE, formatDisplay(display), { ...options, maxAge: YEAR_MS })
    res.set('cache-control', 'no-store')
    if (req.accepts(['html', 'json']) === 'json') res.json(display)
    else res.redirect(303, pageBefore(req))
  })
  return router
}
