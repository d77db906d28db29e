import type { AdminViewServerProps } from 'payload'
import { AdminLink } from '@/admin/office/AdminLink'
import { PastWeeks } from '@/admin/office/PastWeeks'
import { QuotaCard } from '@/admin/office/QuotaCard'
import { UnitPicker } from '@/admin/office/UnitPicker'
import { officeLabels } from '@/labels/office'
import { openDesk, queryValue } from './desk'
import { PATHS } from './menu'
import { loadQuotaPage } from './quotaPage'
import { Screen } from './Screen'

const { quotaView: words, record, reportView } = officeLabels

/** `/admin/chi-tieu`: every quota of a unit in its running period, and the ended weeks. */
export async function QuotaScreen(view: AdminViewServerProps) {
  const desk = openDesk(view, PATHS.quotas)
  const page = await loadQuotaPage(desk, queryValue(view, 'don-vi'))
  return (
    <Screen view={view} title={words.title}>
      <header className="office-page-head">
        <h1>{words.title}</h1>
        {page ? <p>{page.unit.name}</p> : <p>{words.empty}</p>}
        <div className="office-buttons">
          {page?.mayRecord ? (
            <AdminLink href={PATHS.record} className="office-button">
              {record.title}
            </AdminLink>
          ) : null}
          {page?.readsReports ? (
            <AdminLink href={PATHS.reports} className="office-button">
              {reportView.title}
            </AdminLink>
          ) : null}
        </div>
      </header>
      {page ? (
        <>
          <UnitPicker units={page.units} chosen={page.unit.slug} path={PATHS.quotas} />
          {page.quotas.map((quota) => (
            <QuotaCard {...quota} key={quota.id} />
          ))}
          {page.past.map((list) => (
            <PastWeeks {...list} key={list.id} />
          ))}
        </>
      ) : null}
    </Screen>
  )
}
