import type { Payload, PayloadRequest } from 'payload'
import { cancelEdition } from '@/domain/publication/endEdition'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import { applyPatches, type LedgerEntry } from './ledger/rows'
import { notify } from './notify'
import { recordAudit } from './recordAudit'
import { slugOf } from './subject/types'

/**
 * Takes a row off the schedule whose removal time came before it could go out, after a long outage: it would be
 * public for seconds only. The document goes back to "Chờ duyệt", and author and approver are told.
 */
export async function dropExpired(
  { payload, req, now }: { payload: Payload; req: PayloadRequest; now: Instant },
  entry: LedgerEntry,
): Promise<void> {
  const collection = slugOf(entry.subjectType)
  const id = entry.subjectId
  const decision = cancelEdition(entry, now)
  if (!decision.ok) return
  await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { status: { equals: 'approved' } }] },
    data: { status: 'edited', scheduledFor: null },
    options: { atomic: true },
    req,
  })
  await applyPatches(payload, [entry], decision.patches, { req })
  await recordAudit(
    { payload, req, now },
    {
      action: 'expireUnpublished',
      documentType: collection,
      documentId: id,
      actor: null,
      fromStatus: 'approved',
      toStatus: 'edited',
      details: { edition: entry.edition, publication: entry.id, removeAt: entry.removeAt },
    },
  )
  const doc = await payload.findByID({ collection, id, depth: 0, overrideAccess: true, req })
  await notify(
    { payload, req, now },
    [relatedId(doc.author), entry.approvedBy].filter((who) => who !== null),
    {
      kind: 'expiredUnpublished',
      params: { title: entry.title },
      link: `/admin/collections/${collection}/${id}`,
      key: `expiredUnpublished:${entry.id}`,
    },
  )
}
