import { addMinutes, type Instant } from '@/domain/time/instant'
import { calendarLabels as t } from '@/labels/calendar'
import type { ShownItem } from './types'

const MINUTES_OF_DAY = 24 * 60
const MS_OF_MINUTE = 60_000

/** An entry as the calendar library takes it: only what the person may move can be dragged. */
export const eventOf = (item: ShownItem) => ({
  id: item.id,
  title: t.titleOf(item),
  start: item.at ?? item.on,
  allDay: item.at === null,
  url: item.path,
  startEditable: item.canMove,
  className: `calendar-event calendar-event--${item.kind}`,
  extendedProps: { item },
})

/** Where a dragged entry was dropped. Vietnam's clock never changes, so that days and hours simply add up. */
export const droppedAt = (at: Instant, delta: { days: number; milliseconds: number }): Instant =>
  addMinutes(at, delta.days * MINUTES_OF_DAY + delta.milliseconds / MS_OF_MINUTE)
