import { RowLink, type CellPlace } from '@/admin/fields/RowLink'
import { pushLabels } from '@/labels/push'

/** What came of a sending, in words; a code alone would tell an administrator nothing. */
export function ResultCell({ cellData, ...place }: CellPlace & { cellData?: unknown }) {
  if (typeof cellData !== 'string' || cellData === '') return null
  return <RowLink place={place}>{pushLabels.result(cellData)}</RowLink>
}
