import type { IncomingMessage, ServerResponse } from 'node:http'
import { type FeedCatalog, listFeeds } from '@/feeds/catalog'
import { feedsLabels } from '@/labels/feeds'
import { escapeHtml, page } from '@/server/page'

const words = feedsLabels.pages
/** Feeds shown of each kind; the rest stand on the page of all feeds. */
const MAX_LISTED = 30

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

type Entry = { name: string; path: string }

const link = ({ name, path }: Entry) => `<li><a href="${escapeHtml(path)}">${escapeHtml(name)}</a></li>`

const group = (title: string, entries: readonly Entry[]) =>
  entries.length === 0 ? '' : `<h2>${title}</h2><ul>${entries.slice(0, MAX_LISTED).map(link).join('')}</ul>`

function listHtml(catalog: FeedCatalog): string {
  const { sets, topics, units } = listFeeds(catalog)
  return group(words.sets, sets) + group(words.topics, topics) + group(words.units, units)
}

/** A short page in Vietnamese: what happened and what to do, with the feeds there are when `catalog` is given. */
export function feedPage(title: string, message: string, catalog?: FeedCatalog): string {
  const list = catalog === undefined ? '' : listHtml(catalog)
  return page(title, `<p>${escapeHtml(message)}</p>${list}<p><a href="/rss">${words.all}</a></p>`)
}

/** Sends such a page, which nobody may keep. */
export function sendPage(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  html: string,
  headers: Record<string, string> = {},
): void {
  const bytes = Buffer.from(html, 'utf8')
  res.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': bytes.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': POLICY,
    ...headers,
  })
  if (req.method === 'HEAD') res.end()
  else res.end(bytes)
}
