import type { Payload } from 'payload'
import { systemStep } from '@/domain/editorial/decide'
import { isExpired } from '@/domain/publication/endEdition'
import type { Status } from '@/domain/editorial/status'
import type { Clock } from '@/domain/time/clock'
import type { Instant } from '@/domain/time/instant'
import { relatedId } from '@/domain/text'
import { inTransaction } from './inTransaction'
import { findEntries } from './ledger/rows'
import { withdrawRows } from './ledger/takeOff'
import { notify } from './notify'
import { recordAudit } from './recordAudit'
import { slugOf } from './subject/types'

type Log = { error(details: object, message: string): void }
type Input = { payload: Payload; now: Instant; clock: Clock; log: Log }

/** The most rows one sweep takes off. */
const SWEEP = 200

/**
 * Takes one expired row off, and that row only: at the same moment a new edition may be taking its place. A document
 * that is being revised, or has a newer edition out, stays where it is.
 */
async function expireOne(payload: Payload, rowId: string, now: Instant): Promise<boolean> {
  return inTransaction(payload, async (req) => {
    const [entry] = await findEntries(payload, { id: { equals: rowId } }, req)
    if (!entry || !isExpired(entry, now)) return false
    const id = entry.subjectId
    const collection = slugOf(entry.subjectType)
    await withdrawRows({ payload, req, now }, [entry], null)
    const doc = await payload.findByID({ collection, id, depth: 0, overrideAccess: true, req })
    const isNewest = (doc.edition ?? 0) <= entry.edition
    const to = isNewest ? systemStep('expire', doc.status as Status) : null
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
      if (await expireOne(payload, entry.id, clock.now())) count += 1
    } catch (error) {
      log.error({ err: error, publication: entry.id }, 'an expired item could not be taken off')
    }
  }
  return count
}
