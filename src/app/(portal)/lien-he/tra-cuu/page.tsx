import { setPagePrivate } from '@/adapters/pageOutcome'
import { parseReceipt } from '@/domain/feedback/receipt'
import { formatDateTime } from '@/domain/time/instant'
import { feedbackLabels } from '@/labels/feedback'
import { portalLabels } from '@/labels/portal'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { PageHead } from '@/portal/PageHead'
import { contactPath, homePath, receiptPath } from '@/portal/paths'
import { ReceiptView } from '@/portal/ReceiptView'
import { Shell } from '@/portal/Shell'
import { findFeedbackState } from '@/queries/feedback/findFeedbackState'
import { frameOf } from '../../_lib/frame'
import { metadataOf } from '../../_lib/metadata'
import { type SearchParams, valueOf } from '../../_lib/query'
import { loadSite } from '../../_lib/site'

export const dynamic = 'force-dynamic'

const t = feedbackLabels.receipt

type Props = { searchParams: SearchParams }

export async function generateMetadata() {
  return metadataOf({ title: t.title, description: t.intro, path: receiptPath, isUnlisted: true })
}

export default async function ReceiptPage({ searchParams }: Props) {
  const values = await searchParams
  const typed = valueOf(values, 'ma')
  const site = await loadSite()
  const code = parseReceipt(typed)
  const found = code === null ? null : await findFeedbackState(site.payload, code)
  if (typed !== '') setPagePrivate()
  return (
    <Shell frame={frameOf(site, { path: contactPath })}>
      <Breadcrumbs
        trail={[
          { href: homePath, text: portalLabels.nav.home },
          { href: contactPath, text: feedbackLabels.title },
        ]}
        here={t.title}
      />
      <PageHead title={t.title}>
        <p className="note">{t.intro}</p>
      </PageHead>
      <ReceiptView
        code={code ?? typed}
        standing={
          found && {
            code: found.code,
            unit: found.unit,
            state: t.states[found.status],
            receivedAt: formatDateTime(found.receivedAt),
            handledAt: found.handledAt ? formatDateTime(found.handledAt) : '',
          }
        }
        isJustSent={valueOf(values, 'da-gui') !== ''}
      />
      <p className="more">
        <a href={contactPath}>{t.another}</a>
      </p>
    </Shell>
  )
}
