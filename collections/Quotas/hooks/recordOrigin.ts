import type { CollectionBeforeChangeHook } from 'payload'
import { clock } from '@/adapters/clock'

type Exemption = Record<string, unknown> & { readonly id?: unknown }

/**
 * Notes since when the installation knows the quota (no week before is judged) and who exempted a period,
 * when. A person cannot write either; the system (seeds) may name an earlier day.
 */
export const recordOrigin: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const now = clock.now()
  const given = req.user ? null : data.installedAt
  const installedAt = operation === 'create' ? (given ?? now) : originalDoc?.installedAt
  const known: Exemption[] = Array.isArray(originalDoc?.exemptions) ? originalDoc.exemptions : []
  const rows: Exemption[] = Array.isArray(data.exemptions) ? data.exemptions : []
  const exemptions = rows.map((row) => {
    const before = known.find(({ id }) => id !== undefined && id === row.id)
    if (before) return { ...row, by: before.by, at: before.at }
    return req.user ? { ...row, by: String(req.user.id), at: now } : { ...row, at: row.at ?? now }
  })
  return { ...data, installedAt, exemptions }
}
