import type { PastWeekProps } from '@/admin/office/types'
import type { QuotaRule } from '@/domain/quota'
import { endedBefore, reportingWeekOf } from '@/domain/quota/periods'
import { bindingFromOn } from '@/domain/quota/validity'
import { formatDay } from '@/domain/time/instant'
import { CALENDAR_KINDS, periodOf, type CalendarKind } from '@/domain/time/period'
import { officeLabels } from '@/labels/office'
import { findReportsOfWeeks } from '@/queries/office/findReports'
import type { Desk } from './desk'
import { presentPastPeriod } from './present/pastWeeks'

const { quotaView } = officeLabels

/** How many ended periods the screen shows; older ones are among the reports. */
const SHOWN: Record<CalendarKind, number> = { week: 8, month: 6, quarter: 4, half: 2, year: 2 }

/** The ended periods of one kind. */
export type PastList = {
  id: string
  title: string
  weeks: PastWeekProps[]
  /** Since when the unit's quotas are counted, when that lies within the periods shown. */
  since: string | null
}

type Unit = { rules: readonly QuotaRule[]; unitId: string; readsReports: boolean }

/** The ended periods of every kind the unit has a quota of, as their reports froze them; none from before the quotas. */
export async function loadPast({ payload, now }: Desk, unit: Unit): Promise<PastList[]> {
  const kinds = CALENDAR_KINDS.filter((kind) => unit.rules.some(({ period }) => period === kind))
  const lists = kinds.map((kind) => ({ kind, periods: endedBefore(periodOf(kind, now), SHOWN[kind]) }))
  const weekKeys = lists.flatMap(({ periods }) => periods.map((period) => reportingWeekOf(period).key))
  const reports = await findReportsOfWeeks(payload, unit.unitId, weekKeys)
  return lists.map(({ kind, periods }) => ({
    id: `ky-truoc-${kind}`,
    title: quotaView.past[kind],
    weeks: periods.flatMap((period) => {
      const report = reports.find(({ periodKey }) => periodKey === reportingWeekOf(period).key)
      return presentPastPeriod(period, report, unit) ?? []
    }),
    since: sinceOf(unit.rules, kind, periods.at(-1)?.firstOn ?? ''),
  }))
}

const sinceOf = (rules: readonly QuotaRule[], kind: CalendarKind, earliestOn: string): string | null => {
  const fromOn = rules
    .filter(({ period }) => period === kind)
    .map(bindingFromOn)
    .sort()[0]
  return fromOn !== undefined && fromOn > earliestOn ? quotaView.knownFrom(formatDay(fromOn)) : null
}
