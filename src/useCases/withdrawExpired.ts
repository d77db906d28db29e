import type { Payload } from 'payload'
import { systemStep } from '@/domain/editorial/decide'
import type { Status } from '@/domain/editorial/status'
import type { Clock } from '@/domain/time/clock'
import type { Instant } from '@/domain/time/instant'
import { relatedId } from '@/domain/text'
import { inTransaction } from './inTransaction'
import { findEntries, type LedgerEntry } from './ledger/rows'
import { withdrawPublic } from './ledger/takeOff'
import { notify } from './notify'
import { recordAudit } from './recordAudit'
import { slugOf } from './subject/types'

type Log = { error(details: object, message: string): void }
type Input = { payload: Payload; now: Instant; clock: Clock; log: Log }

/** The most rows one sweep takes off. */
const SWEEP = 200

/** Takes one expired item off; a document that is being revised stays where it is. */
async function expireOne(payload: Payload, entry: LedgerEntry, now: Instant): Promise<boolean> {
  const { subjectType: type, subjectId: id } = entry
  const collection = slugOf(type)
  return inTransaction(payload, async (req) => {
    const taken = await withdrawPublic({ payload, req, type, id, now }, null)
    if (taken.length === 0) return false
    const doc = await payload.findByID({ collection, id, depth: 0, overrideAccess: true, req })
    const to = systemStep('expire', doc.status as Status)
    if (to !== null) await payload.db.updateOne({ collection, id, data: { status: to }, req })
    await recordAudit(
      { payload, req, now },
      {
        action: 'expire',
        documentType: collection,
        documentId: id,
        actor: null,
        fromStatus: doc.status ?? null,
        toStatus: to ?? doc.status ?? null,
        details: { removeAt: entry.removeAt },
      },
    )
    const author = relatedId(doc.author)
    await notify({ payload, req, now }, author === null ? [] : [author], {
      kind: 'expired',
      params: { title: entry.title },
      link: `/admin/collections/${collection}/${id}`,
      key: `expired:${entry.id}`,
    })
    return true
  })
}

/** Takes off every public item past its removal time. Safe to run late or twice. Returns how many came off. */
export async function withdrawExpired({ payload, now, clock, log }: Input): Promise<number> {
  const expired = await findEntries(
    payload,
    { and: [{ status: { equals: 'published' } }, { removeAt: { less_than_equal: now } }] },
    undefined,
    SWEEP,
  )
  let count = 0
  for (const entry of expired) {
    try {
      if (await expireOne(payload, entry, clock.now())) count += 1
    } catch (error) {
      log.error({ err: error, publication: entry.id }, 'an expired item could not be taken off')
    }
  }
  return count
}
