import { type Day, formatDay, formatDateTime, type Instant, toDay, weekdayOf } from '@/domain/time/instant'
import { portalLabels as t } from '@/labels/portal'
import type { Stamp } from '@/portal/types'

const weekday = (day: Day): string => t.weekdays[weekdayOf(day) - 1] ?? ''

/** "Thứ Bảy, 21/11/2026" */
export const longDay = (day: Day): string => t.dayWithWeekday(weekday(day), formatDay(day))

/** A moment as the pages show it, in Vietnam time. */
export function stampOf(instant: Instant): Stamp {
  const day = toDay(instant)
  const time = formatDateTime(instant).slice(0, 5)
  return {
    iso: instant,
    text: t.stamp(weekday(day), formatDay(day), time),
    short: `${formatDay(day)} ${time}`,
  }
}

/** The moments of an item: its first publication, and the present edition's when that is a later one. */
export const datesOf = (row: { firstPublishedAt: Instant; publishedAt: Instant }) => ({
  published: stampOf(row.firstPublishedAt),
  updated: row.publishedAt > row.firstPublishedAt ? stampOf(row.publishedAt) : null,
})

/** "số 12/QĐ-UBND ngày 05/02/2026", or what there is of it. */
export function documentText(number: string, day: Day): string {
  if (number && day) return t.procedure.decisionText(number, formatDay(day))
  return number || (day ? formatDay(day) : '')
}

/** "từ ngày 01/11/2026 đến ngày 31/12/2026" */
export function spanText(from: Day, to: Day | null): string {
  if (!from) return ''
  return to ? t.slogans.fromTo(formatDay(from), formatDay(to)) : t.slogans.from(formatDay(from))
}
