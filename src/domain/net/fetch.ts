/** Why an address was not fetched, or its answer not taken. Sentences are in `labels/fetch`. */
export type FetchRefusalCode =
  | 'badAddress'
  | 'scheme'
  | 'credentials'
  | 'privateAddress'
  | 'unknownHost'
  | 'unreachable'
  | 'certificate'
  | 'timeout'
  | 'tooLarge'
  | 'badCompression'
  | 'redirectLoop'
  | 'badRedirect'

export type FetchOptions = {
  method?: 'GET' | 'POST'
  headers?: Readonly<Record<string, string>>
  body?: string | Uint8Array
  /** Only where an administrator has said so: addresses of this machine and its own network are reached too. */
  allowPrivate?: boolean
  /** Largest body taken, in bytes, after decompression. */
  maxBytes?: number
  /** For everything together, redirects included. */
  timeoutMs?: number
  /** From the answer before: unchanged content is answered with 304 and no body. */
  etag?: string | null
  lastModified?: string | null
}

/** An answer of whatever status: it is up to the caller what a 404 means. */
export type FetchAnswer = {
  ok: true
  status: number
  /** The address that answered, after redirects. */
  url: string
  /** Where the content has moved for good (301 and 308 only), or null. */
  movedTo: string | null
  contentType: string | null
  etag: string | null
  lastModified: string | null
  /** Seconds, from `Retry-After`, or null. */
  retryAfter: number | null
  body: Uint8Array
}

export type FetchRefusal = { ok: false; code: FetchRefusalCode; params: Record<string, string | number> }

/** Fetches an address somebody outside may have chosen; never throws. */
export type GuardedFetch = (address: string, options?: FetchOptions) => Promise<FetchAnswer | FetchRefusal>
