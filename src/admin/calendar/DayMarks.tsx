import { calendarLabels as t } from '@/labels/calendar'
import type { ShownDay } from './types'

/** Beside a day's number: its lunar date, and what the holiday table says. */
export function DayMarks({ day, isList = false }: { day: ShownDay | undefined; isList?: boolean }) {
  if (!day) return null
  return (
    <>
      <span className="calendar-lunar" title={day.lunarInFull}>
        <span aria-hidden="true">{isList ? day.lunarInList : day.lunar}</span>
        <span className="calendar-hidden">{day.lunarInFull}</span>
      </span>
      {day.holidays.map(({ kind, name }) => (
        <span key={name} className="calendar-holiday" data-kind={kind} title={name}>
          {name}
        </span>
      ))}
    </>
  )
}

/** The class of a cell whose day is off, or worked in exchange. */
export const dayClass = (day: ShownDay | undefined): string =>
  (day?.holidays ?? []).map(({ kind }) => `calendar-day--${kind}`).join(' ')

/** Said while the first answer is under way. */
export const Loading = () => <p role="status">{t.loading}</p>
