import { type ArchiveKey, archiveName, parseArchiveName } from '@/domain/publication/archive'
import { type FeedAddress, type FeedFormat, feedPath, parseFeedPath } from '@/feeds/address'

/** Which part of a feed: the newest items or a page further back, or one archive document (RFC 5005). */
export type FeedSelection =
  { kind: 'newest'; limit: number; page: number } | { kind: 'archive'; archive: ArchiveKey }

/** `picture`: the picture stands inside the description, for portals that show nothing else. */
export type FeedVariant = 'plain' | 'picture'

/** One document a reader can ask for. */
export type FeedRequest = {
  address: FeedAddress
  format: FeedFormat
  selection: FeedSelection
  variant: FeedVariant
}

/** A parameter that cannot be read, with what was given. */
export type BadParameter = { parameter: 'limit' | 'page' | 'archive' | 'variant'; value: string }

export const DEFAULT_LIMIT = 30

const LIMIT = /^(?:100|[1-9]\d?)$/
const PAGE = /^[1-9]\d{0,3}$/

/** What the plain address of a feed gives. */
const NEWEST: FeedSelection = { kind: 'newest', limit: DEFAULT_LIMIT, page: 1 }

type Reading<T> = { value: T } | { bad: BadParameter }

/** One parameter, given once; absent is the default. */
function read<T>(
  query: URLSearchParams,
  parameter: BadParameter['parameter'],
  parse: (text: string) => T | null,
  absent: T,
): Reading<T> {
  const given = query.getAll(parameter)
  if (given.length === 0) return { value: absent }
  const value = given.length === 1 ? parse(given[0] ?? '') : null
  return value === null ? { bad: { parameter, value: given.join(', ') } } : { value }
}

const whole = (pattern: RegExp) => (text: string) => (pattern.test(text) ? Number(text) : null)

/**
 * Reads the query of a feed's address: `limit` 1 to 100, `page` from 1, `archive` as `2026-11-1`, `variant=picture`;
 * unknown parameters are ignored. An archive document has its fixed size: limit and page do not count there.
 */
export function parseFeedQuery(
  query: URLSearchParams,
): { selection: FeedSelection; variant: FeedVariant } | BadParameter {
  const limit = read(query, 'limit', whole(LIMIT), DEFAULT_LIMIT)
  const page = read(query, 'page', whole(PAGE), 1)
  const archive = read<ArchiveKey | undefined>(query, 'archive', parseArchiveName, undefined)
  const variant = read<FeedVariant>(query, 'variant', (text) => (text === 'picture' ? text : null), 'plain')
  if ('bad' in limit) return limit.bad
  if ('bad' in page) return page.bad
  if ('bad' in archive) return archive.bad
  if ('bad' in variant) return variant.bad
  const selection: FeedSelection = archive.value
    ? { kind: 'archive', archive: archive.value }
    : { kind: 'newest', limit: limit.value, page: page.value }
  return { selection, variant: variant.value }
}

function queryOf({ selection, variant }: Pick<FeedRequest, 'selection' | 'variant'>): string {
  const query = new URLSearchParams()
  if (selection.kind === 'archive') query.set('archive', archiveName(selection.archive))
  else {
    if (selection.limit !== DEFAULT_LIMIT) query.set('limit', String(selection.limit))
    if (selection.page !== 1) query.set('page', String(selection.page))
  }
  if (variant !== 'plain') query.set('variant', variant)
  return query.size === 0 ? '' : `?${query.toString()}`
}

/** The one spelling of a request, path and query; equal requests have equal keys. */
export const feedKey = (request: FeedRequest): string =>
  feedPath(request.address, request.format) + queryOf(request)

/** The request for the plain address of a feed. */
export function plainRequest(path: string): FeedRequest | null {
  const parsed = parseFeedPath(path)
  return parsed && { ...parsed, selection: NEWEST, variant: 'plain' }
}
