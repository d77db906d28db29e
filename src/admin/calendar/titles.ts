import { startOfDay, type Day } from '@/domain/time/instant'
import { periodOf } from '@/domain/time/period'
import { timeLabels } from '@/labels/time'

/** A date as the library hands it to a formatter: months count from 0. */
type Parts = { date: { year: number; month: number; day: number } }

const two = (n: number): string => String(n).padStart(2, '0')
const dayOf = ({ date: { year, month, day } }: Parts): Day => `${year}-${two(month + 1)}-${two(day)}`

/** "Tháng 11/2026". */
export const monthTitle = (parts: Parts): string =>
  timeLabels.period(periodOf('month', startOfDay(dayOf(parts))))

/** "Tuần 47 (16–22/11/2026)". */
export const weekTitle = (parts: Parts): string =>
  timeLabels.period(periodOf('week', startOfDay(dayOf(parts))))

/** "thứ Tư 18/11/2026", in the list. */
export const listDay = (parts: Parts): string =>
  `${timeLabels.weekday(dayOf(parts))} ${timeLabels.day(dayOf(parts))}`

/** "thứ Tư 18/11", over a column of the week. */
export const columnDay = (parts: Parts): string => listDay(parts).slice(0, -'/2026'.length)
