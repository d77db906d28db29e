import { refusedForm } from '@/adapters/formOutcome'
import { setPagePrivate, setPageStatus } from '@/adapters/pageOutcome'
import { type FeedbackForm as Form, type FeedbackIssue, tidyFeedback } from '@/domain/feedback/checkFeedback'
import { toDay } from '@/domain/time/instant'
import { feedbackLabels as t } from '@/labels/feedback'
import { portalLabels } from '@/labels/portal'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { FeedbackForm } from '@/portal/FeedbackForm'
import { PageHead } from '@/portal/PageHead'
import { contactPath, homePath, receiptPath } from '@/portal/paths'
import { Shell } from '@/portal/Shell'
import { UnitCard } from '@/portal/UnitCard'
import { findFeedbackTerms } from '@/queries/feedback/findFeedbackTerms'
import { consentSentence } from '@/useCases/feedback/consent'
import { emptyFeedback, issueLine } from '../_lib/feedback'
import { frameOf } from '../_lib/frame'
import { metadataOf } from '../_lib/metadata'
import { type SearchParams, valueOf } from '../_lib/query'
import { loadSite } from '../_lib/site'
import { unitCard } from '../_lib/unitCard'

export const dynamic = 'force-dynamic'

type Props = { searchParams: SearchParams }

export async function generateMetadata() {
  return metadataOf({ title: t.title, description: t.description, path: contactPath })
}

export default async function ContactPage({ searchParams }: Props) {
  const values = await searchParams
  const site = await loadSite()
  const terms = await findFeedbackTerms(site.payload, toDay(site.now))
  const refused = refusedForm<Form, FeedbackIssue>()
  if (refused) {
    // Somebody's own words stand in it: nothing between here and there may keep it.
    setPageStatus(refused.status)
    setPagePrivate()
  }
  const known = { unit: valueOf(values, 'don-vi'), about: valueOf(values, 've') }
  const form = refused?.form ?? tidyFeedback(emptyFeedback(known))
  const chosen = site.frame.units.find(({ slug }) => slug === form.unit)
  const shown = chosen ?? site.frame.units.find(({ id }) => id === terms.siteUnitId)
  return (
    <Shell frame={frameOf(site, { path: contactPath, unitId: chosen?.id })}>
      <Breadcrumbs trail={[{ href: homePath, text: portalLabels.nav.home }]} here={t.title} />
      <PageHead title={t.title}>
        <p className="note">{t.intro}</p>
        <p>
          <a href={receiptPath}>{t.receipt.link}</a>
        </p>
      </PageHead>
      <div className="columns">
        <section>
          <h2 className="visually-hidden">{t.formTitle}</h2>
          <FeedbackForm
            form={form.unit === '' && shown ? { ...form, unit: shown.slug } : form}
            issues={(refused?.issues ?? []).map(issueLine)}
            units={terms.units.map(({ slug, name }) => ({ value: slug, text: name }))}
            consent={consentSentence(terms)}
          />
        </section>
        <aside className="aside">{shown ? <UnitCard {...unitCard(site, shown, 0)} /> : null}</aside>
      </div>
    </Shell>
  )
}
