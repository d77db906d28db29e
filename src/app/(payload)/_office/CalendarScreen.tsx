import type { AdminViewServerProps } from 'payload'
import '@/admin/calendar/calendar.css'
import { EditorialCalendar } from '@/admin/calendar/EditorialCalendar'
import { FeedBox } from '@/admin/calendar/FeedBox'
import { VIEWS } from '@/admin/calendar/views'
import { isDay, toDay } from '@/domain/time/instant'
import { calendarLabels } from '@/labels/calendar'
import { findActive } from '@/queries/calendar/findActive'
import { unitNames } from '@/queries/office/unitNames'
import { calendarLinkSince } from '@/useCases/calendar/calendarLink'
import { openDesk, queryValue, unitsSeen } from './desk'
import { PATHS } from './menu'
import { Screen } from './Screen'

/** `/admin/lich`: everything planned and gone out, with the deadlines, day by day. The address keeps what is shown. */
export async function CalendarScreen(view: AdminViewServerProps) {
  const desk = openDesk(view, PATHS.calendar)
  const [names, seen, channels, topics, since] = await Promise.all([
    unitNames(desk.payload),
    unitsSeen(desk),
    findActive(desk.payload, 'channels'),
    findActive(desk.payload, 'topics'),
    calendarLinkSince(desk.payload, desk.person.id),
  ])
  const day = queryValue(view, 'ngay')
  const asked = queryValue(view, 'xem')
  return (
    <Screen view={view} title={calendarLabels.title}>
      <header className="office-page-head">
        <h1>{calendarLabels.title}</h1>
        <p>{calendarLabels.intro}</p>
      </header>
      <EditorialCalendar
        choices={{
          'don-vi': [...names.values()]
            .filter(({ id }) => seen.includes(id))
            .map(({ slug, name }) => ({ value: slug, label: name })),
          kenh: channels,
          'chu-de': topics,
        }}
        filters={{
          'don-vi': queryValue(view, 'don-vi') ?? '',
          kenh: queryValue(view, 'kenh') ?? '',
          'chu-de': queryValue(view, 'chu-de') ?? '',
        }}
        view={VIEWS.find((name) => name === asked) ?? null}
        day={isDay(day) ? day : toDay(desk.now)}
        now={desk.now}
      />
      <FeedBox since={since} />
    </Screen>
  )
}
