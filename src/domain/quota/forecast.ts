import { toDay, weekdayOf, type Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'

/** One ended period of a quota, as far as the forecast looks at it. */
export type PastPeriod = {
  period: Period
  minimum: number
  /** When each piece that counted went out. */
  countedAt: readonly Instant[]
  /** When each piece approved ahead was to go out, and when it was approved; a piece that was never approved ahead is left out. */
  approvedAhead: readonly { approvedAt: Instant; dueAt: Instant }[]
  /** Periods without a reproach or a credit (exempt, not judged) say nothing of the next. */
  isJudged: boolean
}

export type ForecastInput = {
  period: Period
  now: Instant
  minimum: number
  /** Counted so far, and approved and due before the end. */
  published: number
  planned: number
  /** Ended periods, in any order; the latest 26 judged ones are looked at. */
  history: readonly PastPeriod[]
}

/** Words live in labels: `code` says how sure, `params` on what. */
export type Forecast = {
  code: 'met' | 'tooLittleHistory' | 'likely' | 'open' | 'unlikely'
  params: {
    /** Of the periods looked at, those that stood like this one on the same day … */
    alike: number
    /** … and those of them that were met in the end. */
    metOfAlike: number
    /** Periods looked at. */
    looked: number
    weekday: number
    published: number
    planned: number
  }
}

/** Half a year of weeks: long enough to hold Tết, short enough that the people are still the same. */
const LOOK_BACK = 26
/** Fewer like this one and the share says more of chance than of the unit. */
const ENOUGH = 4
const LIKELY = 0.75
const UNLIKELY = 0.35

/**
 * How likely the running period is to be met, from the unit's own past: of the last 26 judged periods those that stood
 * alike at the same point (as many pieces out or approved, up to the minimum), and how many of them were met. When too
 * few stood exactly alike, those that stood no better are taken instead, which errs on the side of caution. With fewer
 * than four either way it says that it knows too little. Never a number without its basis.
 */
export const forecast = ({ period, now, minimum, published, planned, history }: ForecastInput): Forecast => {
  const judged = history
    .filter(({ isJudged, period: { kind } }) => isJudged && kind === period.kind)
    .sort((a, b) => (a.period.start < b.period.start ? 1 : -1))
    .slice(0, LOOK_BACK)
  const share = Math.min(minimum, published + planned) / minimum
  const standings = judged.map((past) => ({ share: standing(past, period, now), isMet: isMet(past) }))
  const same = standings.filter((each) => Math.abs(each.share - share) < 1e-9)
  const noBetter = standings.filter((each) => each.share <= share + 1e-9)
  const alike = same.length >= ENOUGH ? same : noBetter
  const params = {
    alike: alike.length,
    metOfAlike: alike.filter((each) => each.isMet).length,
    looked: judged.length,
    weekday: weekdayOf(toDay(now)),
    published,
    planned,
  }
  if (published >= minimum) return { code: 'met', params }
  if (alike.length < ENOUGH) return { code: 'tooLittleHistory', params }
  const met = params.metOfAlike / params.alike
  return { code: met >= LIKELY ? 'likely' : met <= UNLIKELY ? 'unlikely' : 'open', params }
}

const isMet = ({ countedAt, minimum }: PastPeriod): boolean => countedAt.length >= minimum

/** How far a past period was at the point where this one is now: the share of its minimum out or approved by then. */
const standing = (past: PastPeriod, running: Period, now: Instant): number => {
  const at = samePoint(past.period, running, now)
  const out = past.countedAt.filter((each) => each <= at).length
  const coming = past.approvedAhead.filter(({ approvedAt, dueAt }) => approvedAt <= at && dueAt > at).length
  return Math.min(past.minimum, out + coming) / past.minimum
}

/** The same distance from the beginning; a period is cut short at its own end. */
const samePoint = (past: Period, running: Period, now: Instant): Instant => {
  const into = Date.parse(now) - Date.parse(running.start)
  const at = new Date(Date.parse(past.start) + into).toISOString()
  return at < past.end ? at : past.end
}
