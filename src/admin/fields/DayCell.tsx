import { formatDay, isDay } from '@/domain/time/instant'
import { formatMonthDay, isMonthDay } from '@/domain/time/monthDay'

/** A calendar day in a list. */
export function DayCell({ cellData }: { cellData?: unknown }) {
  return isDay(cellData) ? (
    <time dateTime={cellData}>{formatDay(cellData)}</time>
  ) : (
    <>{String(cellData ?? '')}</>
  )
}

/** A day of every year in a list. */
export function MonthDayCell({ cellData }: { cellData?: unknown }) {
  return <>{isMonthDay(cellData) ? formatMonthDay(cellData) : String(cellData ?? '')}</>
}
