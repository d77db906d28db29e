import { calendarPeriodOn, parseCalendarPeriod, type Period } from '@/domain/time/calendarPeriod'
import { addDays, toDay, type Instant } from '@/domain/time/instant'

/** Years shown; what is older is found by searching. */
const MOST_YEARS = 10

/** The month a query names; null for any other text. */
export const parseMonth = (text: string): Period | null => {
  const period = parseCalendarPeriod(text)
  return period?.kind === 'month' ? period : null
}

/** The months of Vietnam's calendar from the first publication to now, newest first, by year. */
export function archiveMonths(first: Instant, now: Instant): { year: string; months: Period[] }[] {
  const years: { year: string; months: Period[] }[] = []
  for (
    let month = calendarPeriodOn('month', toDay(now));
    month.end > first;
    month = calendarPeriodOn('month', addDays(month.firstOn, -1))
  ) {
    const year = month.key.slice(0, 4)
    if (years.at(-1)?.year !== year) {
      if (years.length === MOST_YEARS) break
      years.push({ year, months: [] })
    }
    years.at(-1)?.months.push(month)
  }
  return years
}
