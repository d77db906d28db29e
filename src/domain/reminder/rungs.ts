import type { Assessment } from '@/domain/quota/types'
import { addDays, addMinutes, toDay, type Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'
import { isWorkingDay, type Holiday } from '@/domain/time/workingDays'
import type { Audience, LadderStep } from '@/domain/reminder/ladder'
import { firstWorkingHour, isOrdinaryWeekend, isQuiet, lastWorkingHour } from '@/domain/reminder/workingHours'

/** A step of the ladder in one period. */
export type Rung = {
  /** Tells rungs of one quota and period apart, for ever: `weekday-3-16`, `before-2-9`, `missed-8`. */
  readonly key: string
  readonly dueAt: Instant
  /** From then on it is not sent any more (excluded). */
  readonly until: Instant
  readonly isAfterEnd: boolean
  readonly audience: readonly Audience[]
}

/** How long after its hour the leader is still told of a miss, when the machine was off. */
const MISS_MINUTES = 3 * 24 * 60

/**
 * The rungs of a ladder in one period, earliest first. Nobody is reminded at night, on a day off or within a break:
 * such a rung moves to the last working hour before, which may lie before the period (a week that is all Tết). A
 * weekday named in the ladder stays on an ordinary weekend: who sets Sunday means it, and the deadline is that
 * night. Rungs that meet in one hour become one, for everybody on either. After a miss, forward: the first working day.
 */
export const rungsOf = (
  ladder: readonly LadderStep[],
  period: Period,
  holidays: readonly Holiday[],
): Rung[] => {
  const rungs = ladder.map((step) => rungOf(step, period, holidays))
  const sorted = [...rungs].sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
  return sorted.reduce<Rung[]>((merged, rung) => {
    const last = merged.at(-1)
    if (last?.dueAt !== rung.dueAt || last.isAfterEnd !== rung.isAfterEnd) return [...merged, rung]
    return [...merged.slice(0, -1), { ...rung, audience: [...new Set([...last.audience, ...rung.audience])] }]
  }, [])
}

const rungOf = (
  { moment, hour, audience }: LadderStep,
  period: Period,
  holidays: readonly Holiday[],
): Rung => {
  if (moment.kind === 'afterMiss') {
    const dueAt = firstWorkingHour(addDays(period.lastOn, 1), hour, holidays)
    return {
      key: `missed-${hour}`,
      dueAt,
      until: addMinutes(dueAt, MISS_MINUTES),
      isAfterEnd: true,
      audience,
    }
  }
  const before = { until: period.end, isAfterEnd: false, audience }
  if (moment.kind === 'weekday') {
    const isOpen = (day: string) => isWorkingDay(day, holidays) || isOrdinaryWeekend(day, holidays)
    const day = addDays(period.firstOn, moment.weekday - 1)
    const dueAt = lastWorkingHour(day, hour, holidays, isOpen)
    return { ...before, key: `weekday-${moment.weekday}-${hour}`, dueAt }
  }
  const dueAt = lastWorkingHour(addDays(period.lastOn, -moment.days), hour, holidays)
  return { ...before, key: `before-${moment.days}-${hour}`, dueAt }
}

/** Whether a rung may be sent at this moment: in working hours of a working day, or of the very day it is due. */
const maySend = (rung: Rung, now: Instant, holidays: readonly Holiday[]): boolean => {
  const today = toDay(now)
  return !isQuiet(now) && (isWorkingDay(today, holidays) || today === toDay(rung.dueAt))
}

/**
 * The rung to send now, or null: the latest whose time has come. Earlier ones that an outage swallowed are not sent
 * afterwards: one reminder with the numbers of now says more than three old ones.
 */
export const dueRung = (rungs: readonly Rung[], now: Instant, holidays: readonly Holiday[]): Rung | null => {
  const latest = rungs.findLast(({ dueAt, until }) => dueAt <= now && now < until)
  return latest && maySend(latest, now, holidays) ? latest : null
}

/** Whether a quota is behind, so that the rung has something to say. Exempt and not judged periods never are. */
export const isBehind = ({ status, minimum, published, planned }: Assessment, rung: Rung): boolean => {
  if (rung.isAfterEnd) return status === 'missed'
  return status === 'atRisk' || (status === 'notStarted' && published + planned < minimum)
}
