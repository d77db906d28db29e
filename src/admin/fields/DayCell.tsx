import { formatDay, isDay } from '@/domain/time/instant'

/** A calendar day in a list. */
export function DayCell({ cellData }: { cellData?: unknown }) {
  return isDay(cellData) ? (
    <time dateTime={cellData}>{formatDay(cellData)}</time>
  ) : (
    <>{String(cellData ?? '')}</>
  )
}
