import type { Payload } from 'payload'
import { noteFailure } from '@/domain/publication/endEdition'
import type { RowPatch } from '@/domain/publication/row'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import { NhipError } from '@/errors'
import { inTransaction } from './inTransaction'
import { applyPatches, findEntries, type LedgerEntry } from './ledger/rows'
import { notify } from './notify'
import { recordAudit } from './recordAudit'
import { slugOf } from './subject/types'

const MAX_ERROR_LENGTH = 500

type Context = { payload: Payload; now: Instant }

/** The code first: it tells the reason whatever language the rest is in. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, MAX_ERROR_LENGTH)
  const { code } = error as Error & { code?: unknown }
  const isCoded = typeof code === 'string' && !error.message.includes(code)
  return `${isCoded ? `${code}: ` : ''}${error.message}`.slice(0, MAX_ERROR_LENGTH)
}

/**
 * The row is down for good: its document says so and why, author and approver are told, the history gets its line. The
 * row itself comes last but for the history: after a crash in between a later try starts over, and may even succeed.
 */
async function giveUp(
  { payload, now }: Context,
  entry: LedgerEntry,
  { patches, reason }: { patches: readonly RowPatch[]; reason: string },
): Promise<void> {
  const collection = slugOf(entry.subjectType)
  const id = entry.subjectId
  await inTransaction(payload, async (req) => {
    await payload.db.updateOne({
      collection,
      where: { and: [{ id: { equals: id } }, { status: { equals: 'approved' } }] },
      data: { publishError: reason },
      options: { atomic: true },
      req,
    })
    const doc = await payload.findByID({
      collection,
      id,
      select: { author: true },
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    const people = [relatedId(doc?.author), entry.approvedBy].filter((who) => who !== null)
    await notify({ payload, req, now }, people, {
      kind: 'publishFailed',
      params: { title: entry.title, reason },
      link: `/admin/collections/${collection}/${id}`,
      key: `publishFailed:${entry.id}`,
    })
    await applyPatches(payload, [entry], patches, { req })
    await recordAudit(
      { payload, req, now },
      {
        action: 'publishFailed',
        documentType: collection,
        documentId: id,
        actor: null,
        reason,
        details: { edition: entry.edition, publication: entry.id, dueAt: entry.dueAt },
      },
    )
  })
}

/** Counts a failed try of a row; at the last one it is given up. A row that has moved on meanwhile is left alone. */
export async function countFailure(context: Context, rowId: string, error: unknown): Promise<void> {
  const { payload, now } = context
  const [entry] = await findEntries(payload, { id: { equals: rowId } })
  if (!entry) return
  const reason = wordsOf(error)
  const decision = noteFailure(entry, reason, now)
  if (!decision.ok) return
  const { patches } = decision
  const isLast = patches.some(({ patch }) => patch.status === 'failed')
  const work = isLast ? giveUp(context, entry, { patches, reason }) : applyPatches(payload, [entry], patches)
  await work.catch((problem: unknown) => {
    if (!(problem instanceof NhipError && problem.code === 'ledger.stale')) throw problem
  })
}
