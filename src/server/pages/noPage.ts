import type { Response } from 'express'
import { portalLabels } from '@/labels/portal'
import { escapeHtml, page } from '@/server/page'

const t = portalLabels.error

/** In everything that Next renders: the address of its files. */
const NEXT_FILES = '/_next/'

/** A failed page says so in words, also without JavaScript; Next's own would be empty there. */
export function sendFailed(res: Response, html: string): void {
  if (!html.includes(NEXT_FILES)) return void res.send(html)
  const id = escapeHtml(String(res.getHeader('x-request-id') ?? ''))
  const links = `<p><a href="">${t.retry}</a></p><p><a href="/">${t.home}</a></p>`
  res.send(page(t.title, `<p>${t.text} ${id}</p>${links}`))
}

/** Browsers keep a permanent answer for ever unless told otherwise, and a slug may be taken back. */
const MOVED_CACHE = 'public, max-age=3600'

/** Leads to where the page is now, for good. */
export function sendMoved(res: Response, movedTo: string): void {
  const link = `<p><a href="${escapeHtml(movedTo)}">${t.moved}</a></p>`
  res.status(301).set({ location: movedTo, 'cache-control': MOVED_CACHE })
  res.send(page(t.moved, link))
}
