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

/** The spellings under which people paste one page: with http or https, with `www.` or not, with or without a last slash. */
export const addressSpellings = (address: string): string[] => {
  const url = new URL(address)
  const host = url.host.replace(/^www\./, '')
  const path = url.pathname.replace(/\/+$/, '')
  const ends = ['', '/'].map((slash) => `${path}${slash}${url.search}${url.hash}`)
  return ['http', 'https'].flatMap((scheme) =>
    ['', 'www.'].flatMap((www) => ends.map((end) => new URL(`${scheme}://${www}${host}${end}`).href)),
  )
}
