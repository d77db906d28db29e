import type { PastLineProps, PastWeekProps } from '@/admin/office/types'
import type { QuotaRule } from '@/domain/quota'
import { notJudgedFor } from '@/domain/quota/validity'
import type { QuotaLine } from '@/domain/report/weekly'
import type { Period } from '@/domain/time/period'
import { officeLabels } from '@/labels/office'
import { quotaLabels } from '@/labels/quota'
import { timeLabels } from '@/labels/time'
import type { StoredReport } from '@/queries/office/findReport'
import { lineNote, markOf } from './marks'
import { reportPieces } from './pieces'

const { quotaView } = officeLabels

const isSame = (a: QuotaLine, b: QuotaLine): boolean => a.status === b.status && a.published === b.published

const lineOf = (line: QuotaLine, adjusted: QuotaLine | undefined): PastLineProps => ({
  key: line.quotaId,
  name: line.quotaName,
  mark: markOf(line),
  progress: quotaLabels.progress(line),
  note: lineNote(line),
  afterwards:
    adjusted && !isSame(line, adjusted)
      ? quotaView.afterwards(markOf(adjusted).word, quotaLabels.progress(adjusted))
      : null,
  pieces: reportPieces((adjusted ?? line).items, (adjusted ?? line).movedIn),
})

/**
 * One ended period, from the closed report of the week it ended in, with what was adjusted since; without one, waiting to
 * be closed. Null for a period in which no quota applied. The pieces listed are those that count as of now.
 */
export const presentPastPeriod = (
  period: Period,
  report: StoredReport | undefined,
  { rules, readsReports }: { rules: readonly QuotaRule[]; readsReports: boolean },
): PastWeekProps | null => {
  const named = { key: period.key, period: timeLabels.period(period) }
  if (!report) {
    const applies = rules.some((rule) => rule.period === period.kind && notJudgedFor(rule, period) === null)
    if (!applies) return null
    const mark = { word: quotaView.awaiting, tone: 'calm' } as const
    return { ...named, mark, lines: [], adjustments: null, reportHref: null }
  }
  const { model, adjustedModel, adjustments, id } = report
  const isOfPeriod = ({ periodKey }: QuotaLine) => periodKey === period.key
  const lines = model.quotas.filter(isOfPeriod)
  if (lines.length === 0) return null
  return {
    ...named,
    mark: null,
    lines: lines.map((line) =>
      lineOf(
        line,
        adjustedModel?.quotas.filter(isOfPeriod).find(({ quotaId }) => quotaId === line.quotaId),
      ),
    ),
    adjustments: adjustments.length > 0 ? quotaView.adjusted(adjustments.length) : null,
    reportHref: readsReports ? `/admin/bao-cao-tuan/${id}` : null,
  }
}
