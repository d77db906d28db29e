import ical, { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator'
import type { CalendarEntry, EntryKind } from '@/domain/calendar/entry'
import { addMinutes } from '@/domain/time/instant'
import { calendarLabels as t } from '@/labels/calendar'

/** What the feed shows of an entry, and where it leads within the site. */
export type FeedEntry = CalendarEntry & { unitName: string; channelName: string; path: string }

/** A moment has no length; calendars draw nothing without one. */
const SHOWN_MINUTES = 15
/** How often a phone should ask again, in seconds. */
const REFRESH_SECONDS = 60 * 60

const TENTATIVE: readonly EntryKind[] = ['planned', 'awaiting']

const statusOf = (kind: EntryKind): ICalEventStatus => {
  if (kind === 'withdrawn') return ICalEventStatus.CANCELLED
  return TENTATIVE.includes(kind) ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
}

/** A day as the library wants it: it takes the local parts of a Date, so it gets them as text without an offset. */
const dayOf = (on: string): Date => new Date(`${on}T00:00:00`)

const timesOf = ({ at, on }: FeedEntry): Pick<ICalEventData, 'start' | 'end' | 'allDay'> =>
  at === null
    ? { start: dayOf(on), allDay: true }
    : { start: new Date(at), end: new Date(addMinutes(at, SHOWN_MINUTES)) }

const eventOf = (entry: FeedEntry, publicUrl: string): ICalEventData => ({
  // RFC 7986, section 5.3: what never changes while the entry moves.
  id: `${entry.id}@${new URL(publicUrl).hostname}`,
  // RFC 5545, section 3.8.7.2: of a feed without a method it says when the entry last changed, so equal content is equal bytes.
  stamp: new Date(entry.changedAt),
  lastModified: new Date(entry.changedAt),
  ...timesOf(entry),
  summary: `${t.kinds[entry.kind]}: ${t.titleOf(entry)}`,
  description: t.factsOf(entry),
  url: publicUrl + entry.path,
  status: statusOf(entry.kind),
  transparency: ICalEventTransparency.TRANSPARENT,
})

/**
 * The entries as iCalendar (RFC 5545) with moments in UTC, so that no time zone has to be described. The same entries
 * always give the same bytes.
 */
export function renderCalendar(entries: readonly FeedEntry[], publicUrl: string): string {
  const calendar = ical({
    name: t.feed.name,
    description: t.feed.description,
    prodId: { company: 'Nhip', product: 'Lich bien tap', language: 'VI' },
    ttl: REFRESH_SECONDS,
  })
  for (const entry of entries) calendar.createEvent(eventOf(entry, publicUrl))
  return calendar.toString()
}
