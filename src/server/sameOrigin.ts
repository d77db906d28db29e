import type { Request } from 'express'

const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).host : null)

/**
 * Did a page of this site send the form? Browsers name the page's origin with every form sent by POST (and, newer ones,
 * whether it is the same site's); a request that says neither, or another origin, is refused.
 */
export function isFromHere(req: Pick<Request, 'get'>, publicUrl: string): boolean {
  const origin = req.get('origin')
  if (origin === undefined) return req.get('sec-fetch-site') === 'same-origin'
  const host = hostOf(origin)
  return host !== null && (host === req.get('host') || host === hostOf(publicUrl))
}
