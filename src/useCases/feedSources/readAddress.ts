import type { FetchAnswer, FetchOptions, FetchRefusal, GuardedFetch } from '@/domain/net/fetch'
import type { Instant } from '@/domain/time/instant'
import { readFeed } from '@/feeds/read/readFeed'
import type { NamedFeed, ReadFeed } from '@/feeds/read/types'

export type Reading =
  | {
      ok: true
      /** The feed's own address: another than was asked for when that was a page. */
      url: string
      feed: ReadFeed
      answer: Pick<FetchAnswer, 'etag' | 'lastModified' | 'movedTo'>
      /** Every feed the page named, when a page was asked for. */
      feeds: NamedFeed[]
    }
  | { ok: true; isUnchanged: true }
  | {
      ok: false
      code: string
      params: Record<string, string | number>
      feeds: NamedFeed[]
      /** The server asks to be left alone for so many seconds. */
      retryAfter: number | null
    }

type Failed = Extract<Reading, { ok: false }>

const failed = (code: string, params: Failed['params'], rest: Partial<Failed> = {}): Failed => ({
  ok: false,
  code,
  params,
  feeds: [],
  retryAfter: null,
  ...rest,
})

const refused = ({ code, params }: FetchRefusal): Failed => failed(`fetch.${code}`, params)

type Options = Pick<FetchOptions, 'allowPrivate' | 'etag' | 'lastModified'> & {
  fetch: GuardedFetch
  now: Instant
}

async function readOnce(address: string, { fetch, now, ...options }: Options): Promise<Reading> {
  const answer = await fetch(address, options)
  if (!answer.ok) return refused(answer)
  if (answer.status === 304) return { ok: true, isUnchanged: true }
  if (answer.status !== 200) {
    const { status, retryAfter, url } = answer
    return failed(status === 410 ? 'http.gone' : 'http.status', { status, address: url }, { retryAfter })
  }
  const { body: bytes, url, contentType, etag, lastModified, movedTo } = answer
  const feed = readFeed({ bytes, url, contentType, now })
  if (!feed.ok) return failed(`feed.${feed.code}`, { address: url }, { feeds: feed.feeds })
  return { ok: true, url, feed, answer: { etag, lastModified, movedTo }, feeds: [] }
}

/**
 * Reads the feed at an address; at a page, the first feed the page names that can be read. Never throws: a refusal
 * carries a code of `labels/feedSources`.
 */
export async function readAddress(address: string, options: Options): Promise<Reading> {
  const first = await readOnce(address, options)
  if (first.ok || first.feeds.length === 0) return first
  // Conditions belong to the page that was asked for first, not to the feed it names.
  const { etag: _e, lastModified: _m, ...plainly } = options
  for (const { url } of first.feeds.slice(0, 3)) {
    const found = await readOnce(url, plainly)
    if (found.ok && 'feed' in found) return { ...found, feeds: first.feeds }
  }
  return first
}
