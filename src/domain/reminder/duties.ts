import type { Audience } from '@/domain/reminder/ladder'
import type { Rung } from '@/domain/reminder/rungs'
import { lastWorkingHour } from '@/domain/reminder/workingHours'
import { addDays, startOfDay, type Day } from '@/domain/time/instant'
import type { Holiday } from '@/domain/time/workingDays'

type Step = { readonly days: number; readonly audience: readonly Audience[] }

const HOUR = 9

/** Days before a report is due: the office a week and three days ahead, on the day itself the leader too. */
const STEPS: readonly Step[] = [
  { days: 7, audience: ['office'] },
  { days: 3, audience: ['office'] },
  { days: 0, audience: ['office', 'leader'] },
]

/** How long before its due day a report is first looked at, in days: the longest step and the longest break. */
export const LOOK_AHEAD_DAYS = 30

/**
 * The rungs before a report's due day (a working day: the calendar has moved it), earliest first; each on the day
 * or, when that is a day off, in the last working hour before. Nothing is sent once the day is over.
 */
export const dutyRungs = (dueOn: Day, holidays: readonly Holiday[]): Rung[] =>
  STEPS.map(({ days, audience }) => ({
    key: `due-${days}`,
    dueAt: lastWorkingHour(addDays(dueOn, -days), HOUR, holidays),
    until: startOfDay(addDays(dueOn, 1)),
    isAfterEnd: false,
    audience,
  }))

/** Whether a route that carries these kinds of report (all of them when none is named) carries this one. */
export const isReportedBy = (kinds: readonly string[], kind: string): boolean =>
  kinds.length === 0 || kinds.includes(kind)
