import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { canonicalJson, sha256Hex } from '@/domain/canonical'
import type { Instant } from '@/domain/time/instant'

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

/** Adds one line to the history of a document; lines are never changed and each carries the hash of the last. */
export async function recordAudit(
  { payload, req, now }: { payload: Payload; req: PayloadRequest; now: Instant },
  entry: AuditEntry,
): Promise<void> {
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
