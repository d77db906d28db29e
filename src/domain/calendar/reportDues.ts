import type { CalendarEntry } from '@/domain/calendar/entry'
import type { CalendarRange } from '@/domain/calendar/range'
import { addDays } from '@/domain/time/instant'
import { reportsDueBetween, type Calendar } from '@/domain/time/reportPeriod'

/** The days within the range on which a unit's reports are to be handed in, days off already stepped over. */
export const reportDues = (unitId: string, calendar: Calendar, range: CalendarRange): CalendarEntry[] =>
  reportsDueBetween(range.from, addDays(range.to, -1), calendar).flatMap(
    ({ kind, key, name, period, dueOn }): CalendarEntry[] =>
      dueOn === null
        ? []
        : [
            {
              id: `report:${unitId}:${kind}:${key}`,
              kind: 'reportDue',
              title: name ?? '',
              at: null,
              on: dueOn,
              changedAt: period.start,
              unitId,
              channelId: null,
              subject: null,
              deadline: { period, minimum: null, isExempt: false },
            },
          ],
  )
