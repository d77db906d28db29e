import type { IncomingHttpHeaders } from 'node:http'

const ENTITY_TAG = /(?:W\/)?("[^"]*")/g

/** `If-None-Match` by weak comparison (RFC 9110, section 13.1.2): a proxy may have weakened our tag. */
function listsTag(header: string, etag: string): boolean {
  if (header === etag || header.trim() === '*') return true
  for (const [, tag] of header.matchAll(ENTITY_TAG)) if (tag === etag) return true
  return false
}

/**
 * Whether the client's copy is still good. `If-None-Match` decides alone when it is sent (RFC 9110, section 13.2.2);
 * otherwise `If-Modified-Since`, where a date that cannot be read counts as none. `lastModifiedMs`: whole seconds.
 */
export function isNotModified(
  headers: IncomingHttpHeaders,
  { etag, lastModifiedMs }: { etag: string; lastModifiedMs: number | null },
): boolean {
  const noneMatch = headers['if-none-match']
  if (noneMatch !== undefined) return listsTag(noneMatch, etag)
  const since = headers['if-modified-since']
  return since !== undefined && lastModifiedMs !== null && lastModifiedMs <= Date.parse(since)
}
