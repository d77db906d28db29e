import type { ServerProps } from 'payload'
import '@/admin/calendar/calendar.css'
import { FeedBox } from '@/admin/calendar/FeedBox'
import '@/admin/office/office.css'
import { calendarLinkSince } from '@/useCases/calendar/calendarLink'

/** On one's own account, and nobody else's: the address of the calendar for a phone. */
export async function CalendarLink({ id, payload, user }: ServerProps & { id?: string }) {
  if (!user || id !== user.id) return null
  return <FeedBox since={await calendarLinkSince(payload, user.id)} />
}
