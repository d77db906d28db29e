import type { Payload, PayloadRequest } from 'payload'
import type { SubjectType } from '@/domain/editorial/status'
import { cancelEdition, withdrawEdition } from '@/domain/publication/endEdition'
import type { Instant } from '@/domain/time/instant'
import { bumpRevision } from '../bumpRevision'
import { applyPatches, findEntries, ofSubject, unclaimed, type LedgerEntry } from './rows'
import { showMedia } from './showMedia'

type Subject = { payload: Payload; req: PayloadRequest; type: SubjectType; id: string; now: Instant }

/** Cancels the planned rows of a subject; returns those it cancelled. Throws `ledger.stale` for one that is going out. */
export async function cancelPlanned({ payload, req, type, id, now }: Subject): Promise<LedgerEntry[]> {
  const entries = await findEntries(
    payload,
    { and: [ofSubject(type, id), { status: { equals: 'planned' } }] },
    req,
  )
  for (const entry of entries) {
    const decision = cancelEdition(entry, now)
    if (decision.ok)
      await applyPatches(payload, [entry], decision.patches, { req, condition: unclaimed(now) })
  }
  return entries
}

/** Takes the public rows of a subject off, with their reason, and closes the files nobody shows any more. */
export async function withdrawPublic(
  { payload, req, type, id, now }: Subject,
  reason: string | null,
): Promise<LedgerEntry[]> {
  const entries = await findEntries(
    payload,
    { and: [ofSubject(type, id), { status: { equals: 'published' } }] },
    req,
  )
  await withdrawRows({ payload, req, now }, entries, reason)
  return entries
}

/** Takes these public rows off and closes the files nobody shows any more. */
export async function withdrawRows(
  { payload, req, now }: Pick<Subject, 'payload' | 'req' | 'now'>,
  entries: readonly LedgerEntry[],
  reason: string | null,
): Promise<void> {
  for (const entry of entries) {
    const decision = withdrawEdition(entry, now, reason)
    if (decision.ok) await applyPatches(payload, [entry], decision.patches, { req })
  }
  await showMedia(payload, { shown: [], gone: entries.flatMap(({ mediaIds }) => mediaIds) }, req)
  if (entries.length > 0) await bumpRevision(payload, req)
}
