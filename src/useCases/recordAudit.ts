import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { canonicalJson, sha256Hex } from '@/domain/canonical'
import type { Instant } from '@/domain/time/instant'
import { isTaken } from './isTaken'

export type AuditEntry = {
  action: string
  documentType: string
  documentId: string
  /** Null: the system did it. */
  actor: string | null
  onBehalfOf?: string | null
  fromStatus?: string | null
  toStatus?: string | null
  reason?: string | null
  details?: Record<string, unknown> | null
}

/** The hash of an entry, chained to the one before it on the same document. */
export const auditHash = (
  entry: AuditEntry & { at: Instant; seq: number },
  prevHash: string | null,
): string => sha256Hex(canonicalJson({ ...entry, prevHash }))

type Context = { payload: Payload; req: PayloadRequest; now: Instant }

async function append({ payload, req, now }: Context, entry: AuditEntry): Promise<void> {
  const { docs } = await payload.find({
    collection: 'auditLog',
    where: { documentId: { equals: entry.documentId } },
    sort: '-seq',
    limit: 1,
    pagination: false,
    select: { hash: true, seq: true },
    overrideAccess: true,
    req,
  })
  const prevHash = docs[0]?.hash ?? null
  const seq = Number(docs[0]?.seq ?? 0) + 1
  await payload.db.create({
    collection: 'auditLog',
    data: {
      id: randomUUID(),
      at: now,
      seq,
      ...entry,
      prevHash,
      hash: auditHash({ ...entry, at: now, seq }, prevHash),
    },
    returning: false,
    req,
  })
}

/** How often a line is tried again that somebody else's took the place of. */
const TRIES = 10

/**
 * Adds one line to the history of a document; lines are never changed and each carries the hash of the last. Two at once
 * cannot take the same place: the second is tried again, unless it is part of a transaction, which fails as a whole.
 */
export async function recordAudit(context: Context, entry: AuditEntry): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await append(context, entry)
    } catch (error) {
      if (left === 0 || (await context.req.transactionID) || !isTaken(error)) throw error
    }
  }
}
