import type { QuotaLine, ReportItem } from '@/domain/report/weekly'
import { formatDateTime, type Instant } from '@/domain/time/instant'
import { quotaLabels } from '@/labels/quota'
import { parsePeriod } from '@/domain/time/period'
import { reportLabels } from '@/labels/report'
import { timeLabels } from '@/labels/time'

/** What a weekly report lists of one item under one quota; `line` says how it counts, null: nothing to list. */
export type ItemLine = { line: string; item: ReportItem | null; note: string | null }

const moment = (at: Instant | null): string => (at === null ? '' : formatDateTime(at))

const lineOf = (item: ReportItem, line: string, note: string | null): ItemLine => ({
  line,
  item,
  note: note ?? (item.recordedAt ? reportLabels.recorded(moment(item.recordedAt)) : null),
})

/** A quota's items in the order of every format: counted, still to come, moved out, not counted. */
export const itemLines = (quota: QuotaLine): ItemLine[] => {
  const moved = new Set(quota.movedIn.map(({ subjectId }) => subjectId))
  const { lines, movedIn, movedOut } = reportLabels
  const all = [
    ...quota.items.map((item) =>
      lineOf(item, lines.counted, moved.has(item.subjectId) ? movedIn(moment(item.dueAt)) : null),
    ),
    ...quota.upcoming.map((item) => lineOf(item, lines.upcoming, null)),
    ...quota.movedOut.map((item) => lineOf(item, lines.movedOut, movedOut(moment(item.dueAt)))),
    ...quota.notCounted.map((item) => lineOf(item, lines.notCounted, quotaLabels.notCountedNote(item))),
  ]
  return all.length > 0 ? all : [{ line: lines.none, item: null, note: null }]
}

/** How the quota was judged, in words. */
export const statusText = ({ status }: QuotaLine): string =>
  status ? quotaLabels.status[status] : quotaLabels.notJudgedStatus

/** The period the line is of: the week, or a month, quarter, half or year that ended in it. */
export const periodText = ({ periodKey }: QuotaLine): string => {
  const period = parsePeriod(periodKey)
  return period ? timeLabels.period(period) : periodKey
}

/** Why it was not judged, or who let it off, why and when; then the rules it was counted by. Null: nothing to say. */
export const statusNote = (line: QuotaLine): string | null =>
  [resultNote(line), quotaLabels.counting(line.counting)].filter(Boolean).join('. ') || null

const resultNote = ({ exemption, notJudged }: QuotaLine): string | null => {
  if (notJudged) return quotaLabels.notJudged[notJudged.reason][notJudged.partly ? 'part' : 'whole']
  if (!exemption) return null
  return quotaLabels.exemptionFull(exemption.reason, exemption.byName, moment(exemption.at))
}

/** The item's kind in words. */
export const kindText = (item: ReportItem): string => {
  const kind = item.kind ?? item.subjectType
  return (reportLabels.kinds as Record<string, string>)[kind] ?? kind
}
