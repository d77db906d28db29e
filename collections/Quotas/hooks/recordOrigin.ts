import type { CollectionBeforeChangeHook } from 'payload'
import { clock } from '@/adapters/clock'

type Row = Record<string, unknown>
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value : [])

/**
 * Notes since when the installation knows the quota: no week before is judged, and only the system (seeds) may
 * name an earlier day. Exemptions are added by the use case that asks for the right and the reason; no save,
 * whoever makes it, changes or drops one that was granted.
 */
export const recordOrigin: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const now = clock.now()
  const given = req.user ? null : data.installedAt
  const installedAt = operation === 'create' ? (given ?? now) : originalDoc?.installedAt
  const granted = rowsOf(originalDoc?.exemptions)
  const isGranted = ({ periodKey }: Row) => granted.some((each) => each.periodKey === periodKey)
  const added = req.user ? [] : rowsOf(data.exemptions).filter((row) => !isGranted(row))
  const exemptions = [...granted, ...added.map((row) => ({ ...row, at: row.at ?? now }))]
  return { ...data, installedAt, exemptions }
}
