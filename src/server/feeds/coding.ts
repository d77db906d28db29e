import Negotiator from 'negotiator'

/** The codings a feed is kept in; the shortest first. */
export const CODINGS = ['br', 'gzip', 'identity'] as const

export type Coding = (typeof CODINGS)[number]

/** The package's second argument, unknown to its types: the order among codings the client likes equally. */
type Encodings = (available: readonly string[], options: { preferred: readonly string[] }) => string[]

const PREFERRED = ['br', 'gzip']
/** Clients send few different headers; the answers for these many are remembered. */
const MAX_REMEMBERED = 100

const remembered = new Map<string, Coding>()

function negotiate(header: string): Coding {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header } })
  const [best] = (negotiator.encodings as Encodings).call(negotiator, CODINGS, { preferred: PREFERRED })
  // RFC 9110, section 12.5.3: with nothing acceptable, sending without a coding beats sending nothing.
  return CODINGS.find((coding) => coding === best) ?? 'identity'
}

/** The coding for an `Accept-Encoding` header, by its q-values; without a header, none. */
export function codingFor(header: string | undefined): Coding {
  if (header === undefined) return 'identity'
  const known = remembered.get(header)
  if (known !== undefined) return known
  const coding = negotiate(header)
  if (remembered.size < MAX_REMEMBERED) remembered.set(header, coding)
  return coding
}
