import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FeedBytes } from '@/feeds/encode'
import { type Coding, CODINGS, codingFor } from '@/server/feeds/coding'
import { isNotModified } from '@/server/feeds/conditional'

/** An answer in one coding, its headers as Node writes them fastest: name, value, name, value … */
type Answer = {
  bytes: Buffer
  etag: string
  lastModifiedMs: number | null
  full: string[]
  unchanged: string[]
}

/** What an answer says that names nothing else. */
const USUAL = {
  'Cache-Control': 'public, max-age=60, stale-while-revalidate=300',
  Vary: 'Accept-Encoding',
  'X-Content-Type-Options': 'nosniff',
}

const prepared = new WeakMap<FeedBytes, Record<Coding, Answer>>()

function prepareCoding(feed: FeedBytes, coding: Coding): Answer {
  const bytes = coding === 'identity' ? feed.body : feed[coding]
  const etag = coding === 'identity' ? `"${feed.tag}"` : `"${feed.tag}-${coding}"`
  const lastModifiedMs = feed.lastModifiedAt === null ? null : Date.parse(feed.lastModifiedAt)
  const unchanged = [
    ...['ETag', etag],
    ...(lastModifiedMs === null ? [] : ['Last-Modified', new Date(lastModifiedMs).toUTCString()]),
    ...Object.entries({ ...USUAL, ...feed.headers }).flat(),
  ]
  const full = [
    ...['Content-Type', feed.contentType],
    ...['Content-Length', String(bytes.length)],
    ...(coding === 'identity' ? [] : ['Content-Encoding', coding]),
    ...unchanged,
  ]
  return { bytes, etag, lastModifiedMs, full, unchanged }
}

function answersFor(feed: FeedBytes): Record<Coding, Answer> {
  const known = prepared.get(feed)
  if (known !== undefined) return known
  const answers = Object.fromEntries(CODINGS.map((coding) => [coding, prepareCoding(feed, coding)]))
  prepared.set(feed, answers as Record<Coding, Answer>)
  return answers as Record<Coding, Answer>
}

/** Sends a finished feed or page to a GET or HEAD request: whole in the best coding, or 304. */
export function sendFeed(req: IncomingMessage, res: ServerResponse, feed: FeedBytes): void {
  const answer = answersFor(feed)[codingFor(req.headers['accept-encoding'] as string | undefined)]
  if (isNotModified(req.headers, answer)) {
    res.writeHead(304, answer.unchanged).end()
    return
  }
  res.writeHead(200, answer.full)
  if (req.method === 'HEAD') res.end()
  else res.end(answer.bytes)
}
