import { addDays, addMinutes, startOfDay, toDay, type Day, type Instant } from '@/domain/time/instant'
import { closeQuotaPeriods } from '@/useCases/closeQuotaPeriods'
import { publishDue } from '@/useCases/publishDue'
import { readNotifications } from '@/useCases/readNotifications'
import { withdrawExpired } from '@/useCases/withdrawExpired'
import { earlier } from './officeHours'
import type { Stage } from './stage'
import { tickingClock, type Event } from './timeline'

/** Minutes after Monday 00:00 at which the week before is closed (interface.md, "Reporting periods"). */
const CLOSED_AFTER = 5

/** The jobs note what fails and go on; a sample must be whole or not at all. */
const log = {
  error(details: object, message: string): never {
    throw new Error(message, { cause: details })
  },
}

/** What the scheduler did at these moments: what was due went out, what was over came off. */
export const sweepEvents = ({ payload, clock, now }: Stage, moments: readonly Instant[]): Event[] =>
  [...new Set(moments)]
    .filter((at) => at <= now)
    .map((at) => ({
      at,
      run: async () => {
        await publishDue({ payload, now: at, clock: tickingClock(clock.now(), now), log })
        await withdrawExpired({ payload, now: at, clock, log })
      },
    }))

/** Every week since the Monday given, closed in the first minutes of the next. */
export function closingEvents(stage: Stage, firstMonday: Day): Event[] {
  const { payload, now } = stage
  const events: Event[] = []
  for (let monday = addDays(firstMonday, 7); monday <= toDay(now); monday = addDays(monday, 7)) {
    const at = addMinutes(startOfDay(monday), CLOSED_AFTER)
    if (at > now) break
    events.push({ at, run: async () => void (await closeQuotaPeriods({ payload, now: at, log })) })
  }
  return events
}

/** Working days for which messages are still unread. */
const UNREAD_DAYS = 3

/** Once everybody has read what came in; what came later is waiting for them. */
export const readingEvents = ({ payload, people, now }: Stage): Event[] => {
  const at = earlier(now, UNREAD_DAYS, '17:00')
  return [...people.values()].map(({ id }) => ({
    at,
    run: async () => void (await readNotifications(payload, { userId: String(id), ids: 'all', now: at })),
  }))
}
