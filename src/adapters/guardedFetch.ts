import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import type {
  FetchAnswer,
  FetchOptions,
  FetchRefusal,
  FetchRefusalCode,
  GuardedFetch,
} from '@/domain/net/fetch'
import { isPublicAddress, PrivateAddress, publicLookup } from './fetch/addresses'
import { BadCompression, readBody, TooLarge } from './fetch/readBody'

const MAX_BYTES = 10 * 1024 * 1024
const TIMEOUT_MS = 20_000
const MAX_REDIRECTS = 5
const MOVED = [301, 302, 303, 307, 308]
const MOVED_FOR_GOOD = [301, 308]

const refuse = (
  code: FetchRefusalCode,
  address: string,
  params: Record<string, string | number> = {},
): FetchRefusal => ({ ok: false, code, params: { address, ...params } })

/** The address in its normal form, or why it may not be asked at all. */
function checkAddress(address: string, isPrivateAllowed: boolean): URL | FetchRefusal {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null
  if (!url) return refuse('badAddress', address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse('scheme', address)
  if (url.username !== '' || url.password !== '') return refuse('credentials', url.host)
  // A name is checked when it is looked up, by the connection itself.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!isPrivateAllowed && isIP(host) !== 0 && !isPublicAddress(host))
    return refuse('privateAddress', url.host)
  url.hash = ''
  return url
}

type Asked = FetchOptions & { userAgent: string; signal: AbortSignal }

const headersOf = ({ headers, userAgent, etag, lastModified, method }: Asked): Record<string, string> => ({
  accept:
    'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8',
  ...(method === 'POST' ? {} : { 'accept-encoding': 'gzip, br' }),
  'user-agent': userAgent,
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  ...headers,
})

/** One request to one address, on a connection of its own to an address that was checked. */
const ask = (url: URL, asked: Asked): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', body, allowPrivate, signal } = asked
    const options: RequestOptions = { method, headers: headersOf(asked), agent: false, signal }
    if (!allowPrivate) options.lookup = publicLookup
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const outgoing = send(url, options, resolve)
    outgoing.on('error', reject)
    outgoing.end(body)
  })

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|ERR_TLS|ERR_SSL/

function explain(error: unknown, address: string, { signal, maxBytes = MAX_BYTES }: Asked): FetchRefusal {
  const { code = '', name } = error as NodeJS.ErrnoException
  if (error instanceof PrivateAddress) return refuse('privateAddress', address)
  if (error instanceof TooLarge)
    return refuse('tooLarge', address, { megabytes: Math.ceil(maxBytes / 1024 / 1024) })
  if (error instanceof BadCompression) return refuse('badCompression', address, { coding: error.message })
  if (signal.aborted || name === 'TimeoutError') return refuse('timeout', address)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return refuse('unknownHost', address)
  if (CERTIFICATE.test(code)) return refuse('certificate', address, { reason: code })
  return refuse('unreachable', address, { reason: code || 'ERROR' })
}

/** `Retry-After` in seconds; the form with a date is rare and is left to the ordinary interval. */
const retryAfterOf = (response: IncomingMessage): number | null => {
  const value = response.headers['retry-after']
  return value !== undefined && /^\d{1,7}$/.test(value) ? Number(value) : null
}

const answerOf = async (response: IncomingMessage, url: URL, movedTo: URL | null, maxBytes: number) => ({
  ok: true as const,
  status: response.statusCode ?? 0,
  url: url.href,
  movedTo: movedTo?.href ?? null,
  contentType: response.headers['content-type'] ?? null,
  etag: response.headers.etag ?? null,
  lastModified: response.headers['last-modified'] ?? null,
  retryAfter: retryAfterOf(response),
  body: await readBody(response, maxBytes),
})

/** Follows redirects, each target checked as the first address was. A POST is never sent on to another address. */
async function follow(first: URL, asked: Asked): Promise<FetchAnswer | FetchRefusal> {
  const seen = new Set<string>()
  let url = first
  let isForGood = true
  for (let hops = 0; ; hops += 1) {
    const response = await ask(url, asked)
    const status = response.statusCode ?? 0
    if (!MOVED.includes(status) || asked.method === 'POST') {
      const movedTo = isForGood && hops > 0 ? url : null
      return await answerOf(response, url, movedTo, asked.maxBytes ?? MAX_BYTES)
    }
    response.destroy()
    seen.add(url.href)
    const { location } = response.headers
    if (location === undefined || !URL.canParse(location, url)) return refuse('badRedirect', url.href)
    const next = checkAddress(new URL(location, url).href, asked.allowPrivate === true)
    if (!(next instanceof URL)) return next
    if (seen.has(next.href) || hops >= MAX_REDIRECTS) return refuse('redirectLoop', first.href)
    isForGood &&= MOVED_FOR_GOOD.includes(status)
    url = next
  }
}

/**
 * A fetch for addresses that people outside may have chosen (feed sources, portals, webhooks). Only http and https; no
 * address of this machine, its network or a reserved range, looked at after DNS, at every redirect, and connected to
 * as checked; limits of size (unpacked) and time; unpacks gzip, brotli and deflate. `site` names this installation
 * in the User-Agent, so that whoever is asked knows by whom.
 */
export const createGuardedFetch =
  (site: string): GuardedFetch =>
  async (address, options = {}) => {
    const first = checkAddress(address, options.allowPrivate === true)
    if (!(first instanceof URL)) return first
    const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS)
    const asked: Asked = { ...options, userAgent: `Nhip (+${site})`, signal }
    try {
      return await follow(first, asked)
    } catch (error) {
      return explain(error, first.href, asked)
    }
  }
