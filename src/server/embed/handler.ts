import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { encodeFeed, type FeedBytes } from '@/feeds/encode'
import {
  EMBED_PREFIX,
  parseEmbedPath,
  parseEmbedQuery,
  SAMPLE_PATH,
  WIDGET_PATH,
} from '@/feeds/embed/request'
import { type Embeds, FRAME_POLICY } from '@/feeds/embed/store'
import { embedLabels } from '@/labels/embed'
import { samplePage, SAMPLE_POLICY } from '@/server/embed/samplePage'
import { sendPage } from '@/server/feeds/page'
import { sendFeed } from '@/server/feeds/sendFeed'
import { escapeHtml, page } from '@/server/page'

const words = embedLabels
const RETRY_AFTER_SECONDS = '5'
/** A refusal stands in the portal's page too, where somebody can read it. */
const REFUSAL_HEADERS = { 'Content-Security-Policy': FRAME_POLICY, 'Access-Control-Allow-Origin': '*' }

const isRead = (method: string | undefined) => method === 'GET' || method === 'HEAD'

/** The script as it lies beside this file. */
export const widgetText = (): string => readFileSync(join(import.meta.dirname, 'widget.mjs'), 'utf8')

const encodeWidget = (): Promise<FeedBytes> =>
  encodeFeed(widgetText(), {
    contentType: 'text/javascript; charset=utf-8',
    updatedAt: null,
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  })

/**
 * The routes that other portals show in their pages: `/nhung/<set>.html` for an iframe, `/nhung/<set>.json` and
 * `/nhung/nhip.js` for the script, both also under `/nhung/don-vi/<unit>/`, with `?so=`, `?mau=`, `?nen=`
 * (`parseEmbedQuery`). They alone may be framed. No cookie is set or read. Unknown addresses are 404, bad parameters
 * 400, each with a sentence; other paths, `/nhung` too, go on to `next`.
 */
export function createEmbedsHandler({ embeds, publicUrl }: { embeds: Embeds; publicUrl: string }) {
  let widget: Promise<FeedBytes> | null = null

  const refuse = (req: IncomingMessage, res: ServerResponse, status: number, title: string, text: string) =>
    sendPage(
      req,
      res,
      status,
      page(title, `<p>${escapeHtml(text)}</p><p><a href="${publicUrl}/nhung">${words.make}</a></p>`),
      REFUSAL_HEADERS,
    )

  async function answer(req: IncomingMessage, res: ServerResponse, url: string): Promise<void> {
    const [path = '', query = ''] = url.split(/\?(.*)/s)
    const values = new URLSearchParams(query)
    if (path === WIDGET_PATH) return sendFeed(req, res, await (widget ??= encodeWidget()))
    const asked = parseEmbedQuery(values)
    if ('parameter' in asked)
      return refuse(req, res, 400, words.badParameterTitle, words.badParameter[asked.parameter](asked.value))
    if (path === SAMPLE_PATH) {
      const html = samplePage(values, asked, publicUrl)
      if (html !== null) return sendPage(req, res, 200, html, { 'Content-Security-Policy': SAMPLE_POLICY })
    }
    const parsed = parseEmbedPath(path)
    const box = parsed && (await embeds.get({ ...parsed, ...asked }, parsed.form))
    if (box === null) return refuse(req, res, 404, words.notFound.title, words.notFound.message(path))
    sendFeed(req, res, box)
  }

  return function handleEmbeds(req: IncomingMessage, res: ServerResponse, next: () => void): void {
    const url = req.url ?? ''
    if (!url.startsWith(EMBED_PREFIX) || url.length === EMBED_PREFIX.length) return next()
    if (!isRead(req.method)) return refuse(req, res, 405, words.badParameterTitle, words.badMethod)
    answer(req, res, url).catch(() => {
      // The store has logged why.
      if (res.headersSent) return void res.destroy()
      res.setHeader('Retry-After', RETRY_AFTER_SECONDS)
      refuse(req, res, 503, words.notFound.title, words.unavailable)
    })
  }
}
