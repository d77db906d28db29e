/** Browsers skip these inside an address, so "java\nscript:" is one too. */
const IGNORED = /[\p{Cc}\p{Zs}]/gu

const SCHEME = /^([a-z][a-z0-9+.-]*):/i

/** What a link may lead to besides a place on this site. */
const LINK_SCHEMES = new Set(['http', 'https', 'mailto', 'tel'])

/** May a reader be offered this link? Refuses every scheme not listed, so `javascript:` and `data:` too. */
export const isSafeLink = (address: string): boolean => {
  const scheme = SCHEME.exec(address.replace(IGNORED, ''))?.[1]
  return scheme === undefined || LINK_SCHEMES.has(scheme.toLowerCase())
}

/** The address as a full http(s) one, spelt as a browser would; null for anything else. */
export const safeWebAddress = (address: string | null | undefined): string | null => {
  if (!address || !URL.canParse(address.trim())) return null
  const url = new URL(address.trim())
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}
