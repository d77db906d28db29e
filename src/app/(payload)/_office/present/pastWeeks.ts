import type { PastLineProps, PastWeekProps } from '@/admin/office/types'
import type { QuotaRule } from '@/domain/quota'
import { notJudgedFor } from '@/domain/quota/validity'
import type { QuotaLine } from '@/domain/report/weekly'
import { previousPeriod, type Period } from '@/domain/time/period'
import { officeLabels } from '@/labels/office'
import { quotaLabels } from '@/labels/quota'
import { timeLabels } from '@/labels/time'
import type { StoredReport } from '@/queries/office/findReport'
import { markOf, noteOf } from './marks'
import { reportPieces } from './pieces'

const { quotaView } = officeLabels

/** The ended weeks before this one, the latest first. */
export const endedWeeks = (current: Period, count: number): Period[] => {
  const weeks: Period[] = []
  for (let week = previousPeriod(current); weeks.length < count; week = previousPeriod(week)) weeks.push(week)
  return weeks
}

const isSame = (a: QuotaLine, b: QuotaLine): boolean => a.status === b.status && a.published === b.published

const lineOf = (line: QuotaLine, adjusted: QuotaLine | undefined): PastLineProps => ({
  key: line.quotaId,
  name: line.quotaName,
  mark: markOf(line),
  progress: quotaLabels.progress(line),
  note: line.exemption ? quotaLabels.exemption(line.exemption.reason) : noteOf(line),
  afterwards:
    adjusted && !isSame(line, adjusted)
      ? quotaView.afterwards(markOf(adjusted).word, quotaLabels.progress(adjusted))
      : null,
  pieces: reportPieces((adjusted ?? line).items, (adjusted ?? line).movedIn),
})

/**
 * One ended week: its closed report with what was adjusted since; without one either not applied yet, or waiting to be
 * closed. The pieces listed are those that count as of now.
 */
export const presentPastWeek = (
  week: Period,
  report: StoredReport | undefined,
  { rules, readsReports }: { rules: readonly QuotaRule[]; readsReports: boolean },
): PastWeekProps => {
  const named = { key: week.key, period: timeLabels.period(week) }
  if (!report) {
    const applies = rules.some((rule) => rule.period === 'week' && notJudgedFor(rule, week) === null)
    const word = applies ? quotaView.awaiting : quotaView.notApplied
    return { ...named, mark: { word, tone: 'calm' }, lines: [], adjustments: null, reportHref: null }
  }
  const { model, adjustedModel, adjustments, id } = report
  return {
    ...named,
    mark: null,
    lines: model.quotas.map((line) =>
      lineOf(
        line,
        adjustedModel?.quotas.find(({ quotaId }) => quotaId === line.quotaId),
      ),
    ),
    adjustments: adjustments.length > 0 ? quotaView.adjusted(adjustments.length) : null,
    reportHref: readsReports ? `/admin/bao-cao-tuan/${id}` : null,
  }
}
