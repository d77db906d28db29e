import { pushLabels } from '@/labels/push'

/** What came of a sending, in words; a code alone would tell an administrator nothing. */
export function ResultCell({ cellData }: { cellData?: unknown }) {
  return typeof cellData === 'string' && cellData !== '' ? <>{pushLabels.result(cellData)}</> : null
}
