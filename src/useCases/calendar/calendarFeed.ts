import { createLocalReq, type Payload } from 'payload'
import { calendarRange } from '@/domain/calendar/range'
import { addDays, toDay, type Instant } from '@/domain/time/instant'
import { renderCalendar } from '@/feeds/calendar/renderCalendar'
import { calendarOwner } from './calendarLink'
import { calendarActor, loadCalendar } from './loadCalendar'

/** What a calendar in a phone is good for: the last weeks and the next half-year. */
const DAYS_BACK = 35
const DAYS_AHEAD = 190

const EVERYTHING = { unitIds: null, channelId: null, topicId: null }

/**
 * The calendar of the person whose secret address was asked for, as iCalendar text: what they may read at `now`, no more.
 * Null when the address opens nothing.
 */
export async function calendarFeed(
  payload: Payload,
  { token, now, publicUrl }: { token: string; now: Instant; publicUrl: string },
): Promise<string | null> {
  const owner = await calendarOwner(payload, token)
  if (!owner) return null
  const req = await createLocalReq({ user: { ...owner, collection: 'users' } }, payload)
  const actor = await calendarActor(req)
  const today = toDay(now)
  const range = calendarRange(addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD))
  if (!actor || !range) return null
  const { items } = await loadCalendar({ req, actor, range, filter: EVERYTHING, now })
  return renderCalendar(items, publicUrl)
}
