import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Instant } from '@/domain/time/instant'

/** A rendered feed ready to be sent, in every coding. */
export type FeedBytes = {
  body: Buffer
  gzip: Buffer
  br: Buffer
  /** SHA-256 of the body, unquoted; each coding adds its own suffix to stay a strong validator (RFC 9110, 8.8.3.3). */
  tag: string
  contentType: string
  /** The last change of the content, in whole seconds; null when unknown. */
  lastModifiedAt: Instant | null
  /** What else the answer says, by name. */
  headers?: Record<string, string>
}

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

/** A quarter more bytes than the slowest level, in a hundredth of its time: a feed is compressed at every change. */
const BROTLI_QUALITY = 6
const GZIP_LEVEL = 6
const SECOND = 1_000

const toSeconds = (instant: Instant): Instant => `${instant.slice(0, 19)}.000Z`

async function compress(body: Buffer): Promise<Pick<FeedBytes, 'gzip' | 'br'>> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [gzipped, br] = await Promise.all([toGzip(body, { level: GZIP_LEVEL }), toBrotli(body, { params })])
  return { gzip: gzipped, br }
}

/**
 * The date of the last change, or, for other bytes whose date is no later than the last ones' (two changes within a
 * second, a new name of the unit, a backup restored), the next second: equal dates must mean equal bytes.
 */
function lastModified(tag: string, updatedAt: Instant | null, last?: FeedBytes): Instant | null {
  if (last?.tag === tag) return last.lastModifiedAt
  const own = updatedAt && toSeconds(updatedAt)
  if (!last?.lastModifiedAt || (own ?? '') > last.lastModifiedAt) return own
  return new Date(Date.parse(last.lastModifiedAt) + SECOND).toISOString()
}

/** Hashes and compresses a feed, off the main thread. Bytes equal to the last ones are not compressed again. */
export async function encodeFeed(
  text: string,
  facts: { contentType: string; updatedAt: Instant | null; headers?: Record<string, string> },
  last?: FeedBytes,
): Promise<FeedBytes> {
  const body = Buffer.from(text, 'utf8')
  const tag = createHash('sha256').update(body).digest('base64url')
  const packed = last?.tag === tag ? last : await compress(body)
  return {
    body,
    gzip: packed.gzip,
    br: packed.br,
    tag,
    contentType: facts.contentType,
    lastModifiedAt: lastModified(tag, facts.updatedAt, last),
    ...(facts.headers && { headers: facts.headers }),
  }
}

/** Memory a feed holds, in bytes. */
export const bytesOf = ({ body, gzip: packed, br }: FeedBytes): number =>
  body.length + packed.length + br.length
