import { formatDateTime, toInstant } from '@/domain/time/instant'

/** A moment in a list, by Vietnam's clock in every browser. */
export function InstantCell({ cellData }: { cellData?: unknown }) {
  const at = toInstant(cellData)
  return at === null ? null : <time dateTime={at}>{formatDateTime(at)}</time>
}
