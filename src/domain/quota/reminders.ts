import type { Role } from '@/domain/editorial/roles'
import { addDays, addMinutes, startOfDay, type Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'

/** One step of the ladder: when in the week it is due (Vietnam time) and whom it adds to those told before. */
export type Rung = {
  readonly key: string
  readonly dayOfWeek: number
  readonly hour: number
  readonly roles: readonly Role[]
}

/** Monday is 1. The later in the week, the higher up it goes. */
const WEEKLY_LADDER: readonly Rung[] = [
  { key: 'wednesday', dayOfWeek: 3, hour: 16, roles: ['contributor', 'editor'] },
  { key: 'friday', dayOfWeek: 5, hour: 9, roles: ['contributor', 'editor', 'editorInChief'] },
  { key: 'sunday', dayOfWeek: 7, hour: 9, roles: ['contributor', 'editor', 'editorInChief', 'office'] },
]

/**
 * The latest rung of a running week whose time has come, or null. Earlier rungs that an outage swallowed are not
 * sent afterwards: one reminder with the numbers of now says more than three old ones.
 */
export const dueRung = (week: Period, now: Instant, ladder: readonly Rung[] = WEEKLY_LADDER): Rung | null => {
  if (now < week.start || now >= week.end) return null
  const dueAt = ({ dayOfWeek, hour }: Rung) =>
    addMinutes(startOfDay(addDays(week.firstOn, dayOfWeek - 1)), hour * 60)
  return ladder.findLast((rung) => dueAt(rung) <= now) ?? null
}
