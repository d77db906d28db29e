import { setPageStatus } from '@/adapters/pageOutcome'
import { isRatingOutcome, RATING_OUTCOMES } from '@/domain/rating/outcome'
import { feedbackLabels } from '@/labels/feedback'
import { portalLabels } from '@/labels/portal'
import { ratingLabels } from '@/labels/rating'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { PageHead } from '@/portal/PageHead'
import { contactPath, homePath, ratingPath } from '@/portal/paths'
import { Shell } from '@/portal/Shell'
import { frameOf } from '../_lib/frame'
import { metadataOf } from '../_lib/metadata'
import { missingPage } from '../_lib/missing'
import { type SearchParams, valueOf } from '../_lib/query'
import { loadSite } from '../_lib/site'

export const dynamic = 'force-dynamic'

const t = ratingLabels.done
/** Pages that can be rated; any other address in the query leads home. */
const RATED_PAGE = /^\/(?:tin-bai|thu-tuc)\/[\w.%-]+$/

type Props = { searchParams: SearchParams }

export async function generateMetadata() {
  return metadataOf({ title: t.title, description: t.stored, path: ratingPath, isUnlisted: true })
}

export default async function RatingPage({ searchParams }: Props) {
  const values = await searchParams
  const result = valueOf(values, 'ket-qua')
  if (!isRatingOutcome(result)) return missingPage()
  const outcome = RATING_OUTCOMES[result]
  if (outcome === 'tooOften') setPageStatus(429)
  const about = valueOf(values, 've')
  const site = await loadSite()
  const back = RATED_PAGE.test(about) ? { href: about, text: t.back } : { href: homePath, text: t.home }
  return (
    <Shell frame={frameOf(site, { path: ratingPath })}>
      <Breadcrumbs trail={[{ href: homePath, text: portalLabels.nav.home }]} here={t.title} />
      <PageHead title={t.title} />
      <p role="status">{t[outcome]}</p>
      <p className="more">
        <a href={back.href}>{back.text}</a>
      </p>
      <p>
        <a href={contactPath}>{feedbackLabels.title}</a>
      </p>
    </Shell>
  )
}
