import type { Issue } from '@/domain/issue'
import type { CalendarKind } from '@/domain/time/period'
import type { LadderStep } from '@/domain/reminder/ladder'

/** Days of the shortest period of each kind: a step further before the end would lie before the beginning. */
const SHORTEST_DAYS: Readonly<Record<CalendarKind, number>> = {
  week: 7,
  month: 28,
  quarter: 90,
  half: 181,
  year: 365,
}

const keyOf = ({ moment, hour }: LadderStep): string => JSON.stringify([moment, hour])

const problemOf = (
  period: CalendarKind,
  step: LadderStep,
  earlier: readonly LadderStep[],
): [code: string, field: string] | null => {
  const { moment, hour, audience } = step
  if (moment.kind === 'weekday' && period !== 'week') return ['ladderWeekday', 'moment']
  if (moment.kind === 'weekday' && !isWhole(moment.weekday, 1, 7)) return ['ladderNoWeekday', 'weekday']
  if (moment.kind === 'daysBeforeEnd' && !isWhole(moment.days, 0, SHORTEST_DAYS[period] - 1))
    return ['ladderDays', 'daysBeforeEnd']
  if (!isWhole(hour, 0, 23)) return ['ladderHour', 'hour']
  if (audience.length === 0) return ['ladderNobody', 'audience']
  return earlier.some((each) => keyOf(each) === keyOf(step)) ? ['ladderTwice', 'moment'] : null
}

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

/** What is wrong with a quota's own ladder, each issue at its row. An empty ladder is right: the default holds. */
export const checkLadder = (period: CalendarKind, ladder: readonly LadderStep[]): Issue[] =>
  ladder.flatMap((step, at) => {
    const problem = problemOf(period, step, ladder.slice(0, at))
    if (problem === null) return []
    const [code, field] = problem
    return [
      { code, path: `ladder.${at}.${field}`, severity: 'error', params: { days: SHORTEST_DAYS[period] } },
    ]
  })
