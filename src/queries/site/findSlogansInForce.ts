import type { Payload } from 'payload'
import type { FrozenSlogan } from '@/domain/publication/frozen'
import { toDay } from '@/domain/time/instant'
import { type SiteRow, siteRowColumns, toSiteRow } from '@/queries/site/rows'
import { onSite, type SiteScope } from '@/queries/site/scope'

/** More than any unit hangs up at once. */
const MOST = 200

/** The slogans whose days of effect include today in Vietnam, newest first. */
export async function findSlogansInForce(
  payload: Payload,
  scope: SiteScope,
): Promise<SiteRow<FrozenSlogan>[]> {
  const today = toDay(scope.now)
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: onSite(scope, 'slogan') },
    sort: ['-firstPublishedAt', '-id'],
    select: siteRowColumns,
    depth: 0,
    limit: MOST,
    pagination: false,
  })
  return docs
    .map((doc) => toSiteRow<FrozenSlogan>(doc))
    .filter(({ content }) => content.effectiveFromOn <= today && (content.effectiveToOn ?? today) >= today)
}
