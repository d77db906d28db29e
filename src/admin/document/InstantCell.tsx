import { RowLink, type CellPlace } from '@/admin/fields/RowLink'
import { formatDateTime, toInstant } from '@/domain/time/instant'

/** A moment in a list, by Vietnam's clock in every browser. */
export function InstantCell({ cellData, ...place }: CellPlace & { cellData?: unknown }) {
  const at = toInstant(cellData)
  if (at === null) return null
  return (
    <RowLink place={place}>
      <time dateTime={at}>{formatDateTime(at)}</time>
    </RowLink>
  )
}
