import { linkKey } from '@/domain/feedSource/sameness'
import { fold } from '@/domain/text'

/** One thing a portal lists. */
export type Shown = { readonly id: string | null; readonly link: string | null; readonly title: string }
export type Match = 'title' | 'link' | 'guid'
/** The piece that is looked for: its public address, feed guid and title. */
export type Wanted = { readonly guid: string; readonly link: string; readonly title: string }

/** A shorter title could be the beginning of many. */
const SHORTEST_CUT = 25

const words = (title: string): string =>
  fold(title)
    .replace(/[^\p{L}\p{N}.…]+/gu, ' ')
    .trim()

/** The same words; or their beginning, where the portal cut the title short with an ellipsis. */
function isSameTitle(shown: string, wanted: string): boolean {
  const [given, sought] = [words(shown), words(wanted)]
  if (given === '' || sought === '') return false
  const cut = /^(.*?)\s*(?:\.{2,}|…)$/.exec(given)?.[1]
  if (cut !== undefined && cut.length >= SHORTEST_CUT) return sought.startsWith(cut)
  return given.replace(/[.…]/g, '') === sought.replace(/[.…]/g, '')
}

/**
 * The entry of a listing that is the piece, or null. A link to the piece's own page is always proof; else the portal's own
 * way of carrying it counts.
 */
export function recognise(listing: readonly Shown[], wanted: Wanted, match: Match): Shown | null {
  const page = linkKey(wanted.link)
  const isIt: Record<Match, (shown: Shown) => boolean> = {
    link: () => false,
    guid: ({ id }) => id === wanted.guid,
    title: ({ title }) => isSameTitle(title, wanted.title),
  }
  return listing.find((shown) => linkKey(shown.link) === page || isIt[match](shown)) ?? null
}
