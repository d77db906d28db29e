import type { Payload, PayloadRequest } from 'payload'
import type { Instant } from '@/domain/time/instant'
import { cancelPlanned } from './ledger/takeOff'
import { notify } from './notify'
import { recordAudit } from './recordAudit'
import { typeOf, type WorkingSlug } from './subject/types'

export type CancelScheduleInput = {
  payload: Payload
  req: PayloadRequest
  collection: WorkingSlug
  id: string
  actorId: string | null
  now: Instant
}

/**
 * Takes an approved document off the schedule because its content is being changed: its planned rows are
 * cancelled, the history says why, and whoever approved it is told. The save itself sets the status.
 */
export async function cancelScheduleOnEdit({
  payload,
  req,
  collection,
  id,
  actorId,
  now,
}: CancelScheduleInput): Promise<void> {
  const cancelled = await cancelPlanned({ payload, req, type: typeOf(collection), id, now })
  await recordAudit(
    { payload, req, now },
    {
      action: 'editAfterApproval',
      documentType: collection,
      documentId: id,
      actor: actorId,
      fromStatus: 'approved',
      toStatus: 'edited',
      details: { cancelled: cancelled.map((entry) => entry.id) },
    },
  )
  for (const entry of cancelled) {
    const approvers = entry.approvedBy === null || entry.approvedBy === actorId ? [] : [entry.approvedBy]
    await notify({ payload, req, now }, approvers, {
      kind: 'scheduleCancelledByEdit',
      params: { title: entry.title },
      link: `/admin/collections/${collection}/${id}`,
      key: `scheduleCancelledByEdit:${entry.id}`,
    })
  }
}
