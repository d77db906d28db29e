import { isBlank, type Text } from '@/domain/editorial/content'
import { error } from '@/domain/editorial/checks/types'
import type { Issue } from '@/domain/issue'
import { isDay, toDay, type Instant } from '@/domain/time/instant'

/** One "not a day" error for each filled field that holds no real calendar day. */
export const badDays = (fields: readonly (readonly [path: string, value: Text])[]): Issue[] =>
  fields.filter(([, value]) => !isBlank(value) && !isDay(value)).map(([path]) => error('badDay', path))

/**
 * From–to as calendar days in Vietnam, the last one included: the end is not before the beginning, and not
 * already over, for then the piece would never be shown.
 */
export const checkEffectiveDays = (
  { effectiveFromOn, effectiveToOn }: { readonly effectiveFromOn: Text; readonly effectiveToOn: Text },
  now: Instant,
): Issue[] => {
  if (!isDay(effectiveToOn)) return []
  if (isDay(effectiveFromOn) && effectiveToOn < effectiveFromOn)
    return [error('endBeforeStart', 'effectiveToOn')]
  return effectiveToOn < toDay(now) ? [error('alreadyOver', 'effectiveToOn')] : []
}
