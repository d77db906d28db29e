'use client'

import FullCalendar from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import interaction from '@fullcalendar/react/interaction'
import list from '@fullcalendar/react/list'
import vietnamese from '@fullcalendar/react/locales/vi'
import '@fullcalendar/react/skeleton.css'
import classic from '@fullcalendar/react/themes/classic'
import '@fullcalendar/react/themes/classic/palette.css'
import '@fullcalendar/react/themes/classic/theme.css'
import timeGrid from '@fullcalendar/react/timegrid'
import { useMemo } from 'react'
import { toDay, ZONE, type Day, type Instant } from '@/domain/time/instant'
import { calendarLabels as t } from '@/labels/calendar'
import { dayClass, DayMarks } from './DayMarks'
import { EventContent } from './EventContent'
import { droppedAt, eventOf } from './eventOf'
import { columnDay, listDay, monthTitle, weekTitle } from './titles'
import type { CalendarAnswer, ShownDay, ShownItem, ShownRange } from './types'
import type { ViewName } from './views'

const TYPES: Record<ViewName, string> = {
  thang: 'dayGridMonth',
  tuan: 'timeGridWeek',
  'danh-sach': 'listMonth',
}
const nameOf = (type: string): ViewName =>
  type === TYPES.tuan ? 'tuan' : type === TYPES['danh-sach'] ? 'danh-sach' : 'thang'

const PHONE = '(max-width: 768px)'
const PLUGINS = [classic, dayGrid, timeGrid, list, interaction]
const VIEWS = {
  dayGridMonth: { titleFormat: monthTitle },
  timeGridWeek: { titleFormat: weekTitle, dayHeaderFormat: columnDay },
  listMonth: { titleFormat: monthTitle, listDayFormat: listDay },
}
const BUTTONS = {
  today: { text: t.today, hint: t.today },
  prev: { hint: t.previous },
  next: { hint: t.next },
  dayGridMonth: { text: t.view.month, hint: t.viewHint(t.view.month) },
  timeGridWeek: { text: t.view.week, hint: t.viewHint(t.view.week) },
  listMonth: { text: t.view.list, hint: t.viewHint(t.view.list) },
}

/** The library gives a day as the moment it begins in Vietnam. */
const dayOf = (date: Date): Day => toDay(date.toISOString())

export type BoardProps = {
  answer: CalendarAnswer | null
  /** The server's clock when the page was opened: its day is marked as today. */
  now: Instant
  day: Day
  view: ViewName | null
  onShow(range: ShownRange, view: ViewName, day: Day): void
  onOpen(item: ShownItem): void
  onDrop(item: ShownItem, wanted: Instant, revert: () => void): void
  /** It was let go where it cannot stand. */
  onMisplaced(revert: () => void): void
}

/** The calendar itself: month, week or list, on a phone the list at first. Times are Vietnam's in every browser. */
export default function Board({ answer, now, day, view, onShow, onOpen, onDrop, onMisplaced }: BoardProps) {
  const events = useMemo(() => (answer?.items ?? []).map(eventOf), [answer])
  const days = useMemo(() => new Map((answer?.days ?? []).map((each) => [each.on, each])), [answer])
  const marksOf = (date: Date): ShownDay | undefined => days.get(dayOf(date))
  const itemOf = (event: { extendedProps: Record<string, unknown> }) => event.extendedProps.item as ShownItem
  const first = view ?? (matchMedia(PHONE).matches ? 'danh-sach' : 'thang')
  return (
    <FullCalendar
      plugins={PLUGINS}
      locale={vietnamese}
      timeZone={ZONE}
      firstDay={1}
      now={now}
      initialDate={day}
      initialView={TYPES[first]}
      headerToolbar={{
        start: 'prev,next today',
        center: 'title',
        end: 'dayGridMonth,timeGridWeek,listMonth',
      }}
      buttons={BUTTONS}
      views={VIEWS}
      viewChangeHint={t.viewChange}
      closeHint={t.close}
      eventsHint={t.events}
      moreLinkText={(count) => t.more(count)}
      moreLinkHint={(count) => t.moreHint(count)}
      height="auto"
      slotDuration="01:00"
      snapDuration="00:15"
      defaultTimedEventDuration="01:00"
      slotEventOverlap={false}
      dayMaxEvents={4}
      eventTimeFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
      slotHeaderFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
      eventBeforeClass="calendar-dot"
      listItemEventBeforeClass="calendar-dot"
      dayCellTopInnerClass="calendar-day"
      eventOrder="start,title"
      events={events}
      eventDurationEditable={false}
      dragRevertDuration={0}
      eventContent={(info) => (
        <EventContent
          item={itemOf(info.event)}
          time={info.event.allDay ? '' : info.timeText}
          isList={info.view.type === TYPES['danh-sach']}
        />
      )}
      dayCellClass={(info) => dayClass(marksOf(info.date))}
      dayCellTopContent={(info) => (
        <>
          <span className="calendar-number">{info.dayNumberText}</span>
          <DayMarks day={marksOf(info.date)} />
        </>
      )}
      dayHeaderContent={(info) => (
        <>
          <span>{info.text}</span>
          {info.view.type === TYPES.tuan ? <DayMarks day={marksOf(info.date)} /> : null}
        </>
      )}
      listDayHeaderContent={(info) =>
        info.level === 0 ? (
          <>
            <span className="calendar-list-day">{info.text}</span>
            <DayMarks day={marksOf(info.date)} isList />
          </>
        ) : (
          <></>
        )
      }
      noEventsContent={answer === null ? t.loading : t.empty}
      datesSet={({ startStr, endStr, view: { type, currentStart } }) =>
        onShow({ from: startStr.slice(0, 10), to: endStr.slice(0, 10) }, nameOf(type), dayOf(currentStart))
      }
      eventClick={({ event, jsEvent }) => {
        if (jsEvent.ctrlKey || jsEvent.metaKey || jsEvent.shiftKey) return
        jsEvent.preventDefault()
        onOpen(itemOf(event))
      }}
      eventDrop={({ event, delta, revert }) => {
        const item = itemOf(event)
        if (event.allDay || item.at === null) onMisplaced(revert)
        else onDrop(item, droppedAt(item.at, delta), revert)
      }}
    />
  )
}
