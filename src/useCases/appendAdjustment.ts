import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Instant } from '@/domain/time/instant'
import type { Report } from '@/payload-types'
import { recordAudit } from './recordAudit'

/** A dated change beside a closed report. */
export type NewAdjustment = {
  at: Instant
  /** Null: the system. */
  by: string | null
  reason: string
  text: string
  /** The account as it is now; null when only words are added. */
  model: object | null
}

type Context = { payload: Payload; req: PayloadRequest }

/** Fields that Payload wants in an update with a list in it, on SQLite. */
const IDENTITY = ['key', 'unit', 'kind', 'periodKey', 'status'] as const

type Seen = Pick<Report, 'id' | 'adjustments' | 'adjustmentCount' | (typeof IDENTITY)[number]>

/**
 * Writes one more adjustment beside a report that still stands as it was `seen` (read with depth 0), with its line in
 * the history. Returns its id; null when somebody else has changed the report meanwhile: then read again and decide
 * anew, or theirs is lost.
 */
export async function appendAdjustment(
  { payload, req }: Context,
  seen: Seen,
  adjustment: NewAdjustment,
): Promise<string | null> {
  const { adjustmentCount: count, status } = seen
  const id = randomUUID()
  const adjustments = [...(seen.adjustments ?? []), { id, ...adjustment }]
  const written: unknown = await payload.db.updateOne({
    collection: 'reports',
    where: {
      and: [
        { id: { equals: seen.id } },
        { status: { equals: status } },
        { adjustmentCount: typeof count === 'number' ? { equals: count } : { exists: false } },
      ],
    },
    data: {
      ...Object.fromEntries(IDENTITY.map((field) => [field, seen[field]])),
      adjustments,
      adjustmentCount: adjustments.length,
    },
    req,
  })
  if (written === null) return null
  const { at, by, reason, text } = adjustment
  await recordAudit(
    { payload, req, now: at },
    {
      action: 'adjustReport',
      documentType: 'reports',
      documentId: seen.id,
      actor: by,
      reason,
      details: { text },
    },
  )
  return id
}
