import { addMinutes, startOfDay, type Day, type Instant } from '@/domain/time/instant'
import { periodsBetween, type CalendarKind, type Period } from '@/domain/time/period'
import { periodsReportedIn } from '@/domain/quota/periods'
import { bindingFromOn } from '@/domain/quota/validity'
import type { QuotaRule } from '@/domain/quota/types'

/** A period is closed five minutes after its end (a week on Monday 00:05), so that its last item has gone out. */
const CLOSE_DELAY_MINUTES = 5

/** The moment from which a period may be closed. */
export const closeDueAt = (period: Period): Instant => addMinutes(period.end, CLOSE_DELAY_MINUTES)

/**
 * The weeks of one unit that ended and have no report yet, oldest first: one per missed week after an outage of
 * any length. `rules` are all quotas of the unit. A week belongs here when it accounts for a period (see
 * `periodsReportedIn`) in which some quota of that kind binds on at least one day, so the part-week of installation
 * is reported, but none before it; with a quota per month only, the weeks in which a month ends.
 */
export const duePeriodsToClose = (
  rules: readonly QuotaRule[],
  closedKeys: Iterable<string>,
  now: Instant,
): Period[] => {
  const closed = new Set(closedKeys)
  const spans = rules.map(bindingSpan).filter(isReal)
  const first = spans.map(({ from }) => from).sort()[0]
  if (first === undefined) return []
  return periodsBetween('week', first, now).filter(
    (week) =>
      closeDueAt(week) <= now &&
      !closed.has(week.key) &&
      periodsReportedIn(week).some((period) => spans.some((span) => bindsIn(span, period))),
  )
}

type Span = { kind: CalendarKind; from: Instant; fromOn: Day; lastOn: Day | null }

const bindingSpan = (rule: QuotaRule): Span => {
  const fromOn = bindingFromOn(rule)
  return { kind: rule.period, from: startOfDay(fromOn), fromOn, lastOn: rule.validToOn }
}

const bindsIn = ({ kind, from, lastOn }: Span, period: Period): boolean =>
  kind === period.kind && from < period.end && (lastOn === null || lastOn >= period.firstOn)

/** Not of a quota that had run out before it became known here. */
const isReal = ({ fromOn, lastOn }: Span): boolean => lastOn === null || lastOn >= fromOn
