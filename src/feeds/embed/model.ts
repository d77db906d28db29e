import { publicPath } from '@/domain/publication/publicPath'
import { type Day, formatDay, toDay } from '@/domain/time/instant'
import type { EmbedContent, EmbedSet } from '@/feeds/embed/request'
import { describeFeed, type FeedCatalog, movedFeed, siteNameOf } from '@/feeds/catalog'
import type { FeedRow } from '@/feeds/model'
import { cleanLine } from '@/feeds/text'
import { embedLabels } from '@/labels/embed'

/** One line of a box; `note` is the day of a piece or the authority of a slogan. All plain text, the link absolute. */
export type EmbedItem = { title: string; link: string; note: string }

/** What a box shows, the same for the page and the script. */
export type EmbedModel = {
  title: string
  owner: string
  link: string
  more: string
  empty: string
  items: EmbedItem[]
}

type Row = Pick<FeedRow, 'subjectId' | 'firstPublishedAt' | 'content'>

function itemOf({ subjectId, firstPublishedAt, content }: Row, publicUrl: string): EmbedItem {
  if (content.type === 'slogan')
    return {
      title: cleanLine(content.text),
      link: new URL(`/khau-hieu#${encodeURIComponent(subjectId)}`, publicUrl).href,
      note: cleanLine(content.authority),
    }
  return {
    title: cleanLine(content.type === 'article' ? content.title : content.name),
    link: new URL(publicPath(content.type, content.slug), publicUrl).href,
    note: formatDay(toDay(firstPublishedAt)),
  }
}

/** A slogan counts on the days it is in force only. */
const isInForce = ({ content }: Row, today: Day): boolean =>
  content.type !== 'slogan' || (content.effectiveFromOn <= today && (content.effectiveToOn ?? today) >= today)

const ownerOf = (unit: string | null, catalog: FeedCatalog): string | null =>
  unit === null ? siteNameOf(catalog) : (catalog.units.find(({ slug }) => slug === unit)?.name ?? null)

/** What a box holds, as a feed's filter; null for an unknown unit. */
export const embedFilter = ({ unit, set }: Pick<EmbedContent, 'unit' | 'set'>, catalog: FeedCatalog) =>
  describeFeed(unit === null ? { scope: 'set', set } : { scope: 'unit', slug: unit, set }, catalog)?.filter ??
  null

/** The present slug of a unit that had this one before; the slug itself when it is nobody's. */
export function presentUnit(unit: string | null, catalog: FeedCatalog): string | null {
  if (unit === null || catalog.units.some(({ slug }) => slug === unit)) return unit
  const moved = movedFeed({ scope: 'unit', slug: unit, set: null }, catalog)
  return moved?.scope === 'unit' ? moved.slug : unit
}

const pathOf = (unit: string | null, set: EmbedSet): string =>
  unit === null || set === 'khau-hieu' ? `/${set}` : `/don-vi/${encodeURIComponent(unit)}`

/** Builds a box from the newest rows, in their order; null for an unknown unit. */
export function buildEmbed(
  { unit, set, count }: EmbedContent,
  rows: readonly Row[],
  { catalog, publicUrl, today }: { catalog: FeedCatalog; publicUrl: string; today: Day },
): EmbedModel | null {
  const owner = ownerOf(unit, catalog)
  if (owner === null) return null
  return {
    title: embedLabels.sets[set],
    owner: cleanLine(owner),
    link: publicUrl + pathOf(unit, set),
    more: embedLabels.more[set],
    empty: embedLabels.empty[set],
    items: rows
      .filter((row) => isInForce(row, today))
      .slice(0, count)
      .map((row) => itemOf(row, publicUrl)),
  }
}
