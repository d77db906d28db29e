import { effectiveWindow } from '@/domain/publication/schedule'
import { addDays, toDay, type Day, type Instant } from '@/domain/time/instant'
import type { Stage } from './stage'

/** The first and the last day of force, and what happens by itself at their midnights. */
export function inForce(
  stage: Stage,
  fromInDays: number,
  toInDays: number | null,
): { effectiveFromOn: Day; effectiveToOn: Day | null; sweptAt: Instant[] } {
  const today = toDay(stage.now)
  const effectiveFromOn = addDays(today, fromInDays)
  const effectiveToOn = toInDays === null ? null : addDays(today, toInDays)
  const { publishAt, removeAt } = effectiveWindow(effectiveFromOn, effectiveToOn)
  return { effectiveFromOn, effectiveToOn, sweptAt: [publishAt, removeAt].filter((at) => at !== null) }
}
