import type { InformationListProps, PeriodRowProps } from '@/admin/information/types'
import { INFORMATION_KINDS, type InformationKind } from '@/domain/report/information/types'
import { addDays, formatDay, toDay } from '@/domain/time/instant'
import { knownKeys, resolveReportPeriod, type Calendar, type ReportPeriod } from '@/domain/time/reportPeriod'
import { informationLabels } from '@/labels/information'
import { reportingCalendar } from '@/queries/periods/reportingCalendar'
import { findInformationRows, type InformationRow } from '@/queries/reports/findInformation'
import type { Desk } from './desk'
import { PATHS } from './menu'
import { stateMark } from './present/information'

const { view: words } = informationLabels
/** How far the list goes back, and how long before its first day a period is shown. */
const DAYS_BACK = 400

/** The kind of report the list is about: CCHC unless the address says another. */
export const kindFrom = (value: string | null): InformationKind =>
  INFORMATION_KINDS.find((kind) => kind === value) ?? 'cchc'

export const presentKinds = (unitSlug: string, chosen: InformationKind): InformationListProps['kinds'] =>
  (Object.keys(words.kinds) as InformationKind[]).map((kind) => ({
    kind,
    label: words.kinds[kind],
    href: `${PATHS.information}?don-vi=${unitSlug}&loai=${kind}`,
    isChosen: kind === chosen,
  }))

/** The periods of a kind that have begun, the latest first; of ad hoc ones those that have a report. */
const periodsOf = (
  kind: InformationKind,
  calendar: Calendar,
  rows: readonly InformationRow[],
  { now }: Desk,
): ReportPeriod[] => {
  const today = toDay(now)
  const year = Number(today.slice(0, 4))
  const keys =
    kind === 'adhoc'
      ? rows.filter((row) => row.kind === 'adhoc').map(({ periodKey }) => periodKey)
      : [year + 1, year, year - 1].flatMap((each) => knownKeys(kind, String(each), calendar, now))
  return keys
    .map((key) => resolveReportPeriod(kind, key, calendar))
    .filter((each) => each !== null)
    .filter(
      ({ period }) =>
        kind === 'adhoc' || (period.firstOn <= today && period.lastOn >= addDays(today, -DAYS_BACK)),
    )
    .sort((a, b) => (a.period.lastOn < b.period.lastOn ? 1 : -1))
}

/** The lines of the list for one unit and kind of report. */
export async function loadPeriodRows(
  desk: Desk,
  unitId: string,
  kind: InformationKind,
): Promise<PeriodRowProps[]> {
  const [calendar, rows] = await Promise.all([
    reportingCalendar(desk.payload, unitId),
    findInformationRows(desk.payload, { unitIds: [unitId] }),
  ])
  const today = toDay(desk.now)
  return periodsOf(kind, calendar, rows, desk).map(({ key, period, dataClosesOn, dueOn }) => {
    const state = rows.find((row) => row.kind === kind && row.periodKey === key)?.status ?? 'none'
    const isLate = dueOn !== null && dueOn < today && (state === 'none' || state === 'draft')
    return {
      key,
      href: `${PATHS.information}/${unitId}/${key}`,
      name: words.subject(words.period({ kind, key })),
      span: words.span(period),
      closes: formatDay(addDays(dataClosesOn, 1)),
      due: dueOn === null ? '' : `${formatDay(dueOn)}${isLate ? ` (${words.overdue})` : ''}`,
      mark: isLate ? { ...stateMark(state), tone: 'warn' } : stateMark(state),
    }
  })
}
