import type { FrozenArticle, FrozenProcedure } from '@/domain/publication/frozen'
import { shadesOf } from '@/domain/brand/shades'
import { formatDay, toDay } from '@/domain/time/instant'
import { portalLabels as t } from '@/labels/portal'
import type { SiteRow } from '@/queries/site/rows'
import { brandOf } from '@/queries/site/units'
import { CARD, cardKey, type ShareCard } from '@/useCases/shareCard'
import { siteNameOf } from './frame'
import type { OgPicture } from './ogPicture'
import type { Site } from './site'

/** `--house` and `--gold` in styles/tokens.css. */
const HOUSE = '#10394a'
const GOLD = '#c79a3b'

/** In the unit's own colour, dark enough for white letters. */
const coloursOf = ({ frame }: Site, unitId: string | null) => ({
  ground: shadesOf(brandOf(frame.units, unitId).colour)?.house ?? HOUSE,
  accent: GOLD,
})

/** A card and where its picture is found; the key changes with what stands on it, so that copies may be kept for ever. */
export type PlacedCard = { card: ShareCard; path: string }

const placed = (folder: string, card: ShareCard): PlacedCard => ({
  card,
  path: `/og/${folder}/${cardKey(card)}.png`,
})

/** The card of an article. */
export const articleCard = (site: Site, { content, firstPublishedAt }: SiteRow<FrozenArticle>): PlacedCard =>
  placed(`tin-bai/${encodeURIComponent(content.slug)}`, {
    ...coloursOf(site, content.unit.id),
    owner: content.unit.name,
    title: content.title,
    note: formatDay(toDay(firstPublishedAt)),
    site: siteNameOf(site),
  })

/** The card of a procedure. */
export const procedureCard = (site: Site, { content }: SiteRow<FrozenProcedure>): PlacedCard =>
  placed(`thu-tuc/${encodeURIComponent(content.code)}`, {
    ...coloursOf(site, content.unit.id),
    owner: content.unit.name,
    title: content.name,
    note: t.procedure.cardNote(content.code),
    site: siteNameOf(site),
  })

/** The card of every other page. */
export function siteCard(site: Site): PlacedCard {
  const { units, siteUnitId, tagline } = site.frame
  return placed('trang', {
    ...coloursOf(site, siteUnitId),
    owner: units.find(({ id }) => id === siteUnitId)?.name ?? '',
    title: siteNameOf(site),
    note: tagline,
    site: new URL(site.publicUrl).host,
  })
}

/** A card as the head of a page names it. */
export const cardPicture = ({ card, path }: PlacedCard): OgPicture => ({
  url: path,
  ...CARD,
  alt: [card.title, card.owner].filter((part) => part !== '').join(' – '),
})
