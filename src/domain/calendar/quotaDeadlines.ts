import type { CalendarEntry } from '@/domain/calendar/entry'
import { isWithin, type CalendarRange } from '@/domain/calendar/range'
import type { QuotaRule } from '@/domain/quota'
import { notJudgedFor } from '@/domain/quota/validity'
import { periodsBetween } from '@/domain/time/period'

/** The last day of every period that one of the quotas is judged in, within the range. */
export const quotaDeadlines = (rules: readonly QuotaRule[], range: CalendarRange): CalendarEntry[] =>
  rules.flatMap((rule) =>
    periodsBetween(rule.period, range.start, range.end)
      .filter((period) => isWithin(range, period.lastOn) && notJudgedFor(rule, period) === null)
      .map((period): CalendarEntry => ({
        id: `quota:${rule.id}:${period.key}`,
        kind: 'quotaDeadline',
        title: rule.name,
        at: null,
        on: period.lastOn,
        changedAt: rule.knownSince,
        unitId: rule.unitId,
        channelId: rule.channelId,
        subject: null,
        deadline: {
          period,
          minimum: rule.minimum,
          isExempt: rule.exemptions.some(({ periodKey }) => periodKey === period.key),
        },
      })),
  )
