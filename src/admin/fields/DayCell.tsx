import { formatDay, isDay } from '@/domain/time/instant'
import { formatMonthDay, isMonthDay } from '@/domain/time/monthDay'
import { RowLink, type CellPlace } from './RowLink'

type Props = CellPlace & { cellData?: unknown }

/** A calendar day in a list. */
export function DayCell({ cellData, ...place }: Props) {
  return (
    <RowLink place={place}>
      {isDay(cellData) ? <time dateTime={cellData}>{formatDay(cellData)}</time> : String(cellData ?? '')}
    </RowLink>
  )
}

/** A day of every year in a list. */
export function MonthDayCell({ cellData, ...place }: Props) {
  return (
    <RowLink place={place}>
      {isMonthDay(cellData) ? formatMonthDay(cellData) : String(cellData ?? '')}
    </RowLink>
  )
}
