import type { DaySpan, ReportedPeriod } from '@/domain/report/information/types'
import { addDays, isDay, startOfDay, toDay, type Day, type Instant } from '@/domain/time/instant'

/** A span as moments: `start` ≤ moment < `end`. */
export type Span = DaySpan & { start: Instant; end: Instant }

export const spanFrom = (firstOn: Day, lastOn: Day): Span => ({
  firstOn,
  lastOn,
  start: startOfDay(firstOn),
  end: startOfDay(addDays(lastOn, 1)),
})

/** The same day one year earlier; 29 February becomes the 28th. */
const yearBefore = (day: Day): Day => {
  const year = Number(day.slice(0, 4)) - 1
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`
}

/** The same days of the year before. A last day that ends its February stays the last of February. */
export const sameSpanLastYear = ({ firstOn, lastOn }: DaySpan): Span => {
  const endsFebruary = addDays(lastOn, 1).endsWith('-03-01')
  const last = yearBefore(lastOn)
  const isShort = endsFebruary && isDay(`${last.slice(0, 4)}-02-29`)
  return spanFrom(yearBefore(firstOn), isShort ? `${last.slice(0, 4)}-02-29` : last)
}

/**
 * From the beginning of the reporting year to the end of the period. `yearFrom` is the day `MM-DD` a reporting year
 * begins on (12-15 where data close on the 14th of December); an ad hoc period over two such years starts with itself.
 */
export const accumulatedSpan = (period: DaySpan, yearFrom: string): Span => {
  const year = period.lastOn.slice(0, 4)
  const begun = `${year}-${yearFrom}`
  const start = begun <= period.lastOn ? begun : yearBefore(begun)
  return spanFrom(start < period.firstOn ? start : period.firstOn, period.lastOn)
}

/** 00:00 of the day after the data-closing day: what goes out from here on is an estimate. */
export const dataClosedAt = ({ dataClosesOn }: { dataClosesOn: Day }): Instant =>
  startOfDay(addDays(dataClosesOn, 1))

/**
 * The moment up to which numbers are final: the end of the data-closing day or, before it is over, now. What lies
 * between it and the period's end is an estimate.
 */
export const finalUntil = ({ end }: Pick<ReportedPeriod, 'end'>, dataClosesOn: Day, now: Instant): Instant =>
  [dataClosedAt({ dataClosesOn }), now, end].sort()[0] ?? end

/** The days that are estimates (the first perhaps in part); null when the numbers are final to the period's end. */
export const estimatedDays = (
  period: Pick<ReportedPeriod, 'start' | 'end' | 'firstOn' | 'lastOn'>,
  until: Instant,
): DaySpan | null => {
  if (until >= period.end) return null
  return { firstOn: until < period.start ? period.firstOn : toDay(until), lastOn: period.lastOn }
}
