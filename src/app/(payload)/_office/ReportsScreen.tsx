import type { AdminViewServerProps } from 'payload'
import { AdminLink } from '@/admin/office/AdminLink'
import { Pager } from '@/admin/office/Pager'
import { ReportTable } from '@/admin/office/ReportTable'
import { UnitPicker } from '@/admin/office/UnitPicker'
import { unitsOfReports } from '@/access/office'
import { periodOf } from '@/domain/time/period'
import { officeLabels } from '@/labels/office'
import { timeLabels } from '@/labels/time'
import { findReports } from '@/queries/office/findReports'
import { unitNames } from '@/queries/office/unitNames'
import { quotaRules } from '@/queries/quota/quotaRules'
import { openDesk, pageNumber, queryValue } from './desk'
import { PATHS } from './menu'
import { presentReportRow } from './present/reports'
import { Screen } from './Screen'

const { reportView: words } = officeLabels
const PAGE = 20

/** `/admin/bao-cao-tuan`: the closed weeks of the units one reads reports of. */
export async function ReportsScreen(view: AdminViewServerProps) {
  const { req, payload, person, now } = openDesk(view, PATHS.reports)
  const reached = await unitsOfReports(req, person)
  const [names, rules] = await Promise.all([unitNames(payload), quotaRules(payload, reached)])
  const units = [...names.values()].filter(({ id }) => rules.some(({ unitId }) => unitId === id))
  const chosen = units.find(({ slug }) => slug === queryValue(view, 'don-vi'))
  const { reports, page, pages } = await findReports(payload, {
    unitIds: chosen ? [chosen.id] : reached,
    page: pageNumber(view),
    limit: PAGE,
  })
  const path = chosen ? `${PATHS.reports}?don-vi=${chosen.slug}` : PATHS.reports
  return (
    <Screen view={view} title={words.title}>
      <header className="office-page-head">
        <h1>{words.title}</h1>
        {reached.length === 0 ? (
          <p>{words.notYours}</p>
        ) : (
          <p>
            {words.running(timeLabels.period(periodOf('week', now)))}{' '}
            <AdminLink href={PATHS.quotas}>{words.runningLink}</AdminLink>
          </p>
        )}
      </header>
      <UnitPicker units={units} chosen={chosen?.slug ?? ''} path={PATHS.reports} />
      {reports.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ReportTable rows={reports.map(presentReportRow)} hasUnits={units.length > 1 && !chosen} />
      )}
      <Pager page={page} pages={pages} path={path} words={words} />
    </Screen>
  )
}
