import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { ReportPage } from '@/admin/office/ReportPage'
import { unitsOfReports } from '@/access/office'
import { officeLabels } from '@/labels/office'
import { timeLabels } from '@/labels/time'
import { findReport } from '@/queries/office/findReport'
import { personNames } from '@/queries/office/personNames'
import { openDesk } from './desk'
import { PATHS } from './menu'
import { presentReport } from './present/reports'
import { Screen } from './Screen'

const { reportView: words } = officeLabels

/** `/admin/bao-cao-tuan/<id>`: one closed report. */
export async function ReportScreen(view: AdminViewServerProps) {
  const [, id = ''] = [view.params?.segments ?? []].flat()
  const { req, payload, person } = openDesk(view, `${PATHS.reports}/${id}`)
  const report = await findReport(payload, id)
  if (!report || !(await unitsOfReports(req, person)).includes(report.unitId)) notFound()
  const names = await personNames(
    payload,
    report.adjustments.map(({ byId }) => byId),
  )
  const props = presentReport(report, (personId) => names.get(personId))
  return (
    <Screen
      view={view}
      title={props.title}
      crumb={timeLabels.shortPeriod(report.model.period)}
      trail={[{ label: words.title, url: PATHS.reports }]}
    >
      <ReportPage {...props} />
    </Screen>
  )
}
