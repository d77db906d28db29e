import { addMinutes, startOfDay, type Day, type Instant } from '@/domain/time/instant'
import { periodsBetween, type CalendarKind, type Period } from '@/domain/time/period'
import { bindingFromOn } from '@/domain/quota/validity'
import type { QuotaRule } from '@/domain/quota/types'

/** A period is closed five minutes after its end (a week on Monday 00:05), so that its last item has gone out. */
const CLOSE_DELAY_MINUTES = 5

/** The moment from which a period may be closed. */
export const closeDueAt = (period: Period): Instant => addMinutes(period.end, CLOSE_DELAY_MINUTES)

/**
 * The periods of one unit that ended and have no report yet, oldest first: one per missed week after an outage of
 * any length. `rules` are all quotas of the unit; those of another kind are left out. A period belongs here when
 * some quota binds on at least one of its days, so the part-week of installation is reported, but none before it.
 */
export const duePeriodsToClose = (
  rules: readonly QuotaRule[],
  closedKeys: Iterable<string>,
  now: Instant,
  kind: CalendarKind = 'week',
): Period[] => {
  const closed = new Set(closedKeys)
  const spans = rules
    .filter(({ period }) => period === kind)
    .map(bindingSpan)
    .filter(isReal)
  const first = spans.map(({ from }) => from).sort()[0]
  if (first === undefined) return []
  return periodsBetween(kind, first, now).filter(
    (period) =>
      closeDueAt(period) <= now &&
      !closed.has(period.key) &&
      spans.some(({ from, lastOn }) => from < period.end && (lastOn === null || lastOn >= period.firstOn)),
  )
}

type Span = { from: Instant; fromOn: Day; lastOn: Day | null }

const bindingSpan = (rule: QuotaRule): Span => {
  const fromOn = bindingFromOn(rule)
  return { from: startOfDay(fromOn), fromOn, lastOn: rule.validToOn }
}

/** Not of a quota that had run out before it became known here. */
const isReal = ({ fromOn, lastOn }: Span): boolean => lastOn === null || lastOn >= fromOn
