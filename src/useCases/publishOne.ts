import type { Payload, PayloadRequest } from 'payload'
import { systemStep } from '@/domain/editorial/decide'
import type { Status } from '@/domain/editorial/status'
import { publishEdition } from '@/domain/publication/publishEdition'
import { publicPath } from '@/domain/publication/publicPath'
import { addMinutes, type Instant } from '@/domain/time/instant'
import { relatedId } from '@/domain/text'
import { bumpRevision } from './bumpRevision'
import { inTransaction } from './inTransaction'
import { applyPatches, findEntries, ofSubject, type LedgerEntry } from './ledger/rows'
import { showMedia } from './ledger/showMedia'
import { notify } from './notify'
import { recordAudit } from './recordAudit'
import { slugOf } from './subject/types'

/** How long a process that claimed a row may take; then another may try, in minutes. */
const LEASE_MINUTES = 1

/** Takes the row for this process; false when somebody else has it, or it is no longer planned or not due. */
async function claim(payload: Payload, id: string, now: Instant, req: PayloadRequest): Promise<boolean> {
  const row = await payload.db.updateOne({
    collection: 'publications',
    where: {
      and: [
        { id: { equals: id } },
        { status: { equals: 'planned' } },
        { dueAt: { less_than_equal: now } },
        { or: [{ claimedUntil: { exists: false } }, { claimedUntil: { less_than: now } }] },
      ],
    },
    data: { claimedUntil: addMinutes(now, LEASE_MINUTES) },
    options: { atomic: true },
    req,
  })
  return row !== null
}

type WorkingState = { id: string; status: Status; authorId: string | null; firstPublishedAt: Instant | null }

async function workingState(payload: Payload, entry: LedgerEntry, req: PayloadRequest): Promise<WorkingState> {
  const doc = await payload.findByID({
    collection: slugOf(entry.subjectType),
    id: entry.subjectId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    id: doc.id,
    status: doc.status as Status,
    authorId: relatedId(doc.author),
    firstPublishedAt: doc.firstPublishedAt ?? null,
  }
}

/** A row goes out only with its document: approved, or published already when a crash came in between. */
function assertPublishable(entry: LedgerEntry, { status }: WorkingState): void {
  if (systemStep('publish', status) === null && status !== 'published') {
    throw new Error(`The document of ${entry.id} is ${status}, not approved`)
  }
}

/**
 * Publishes one due row: the row and its document's status together, the older edition superseded, its files
 * opened. In one transaction where the database has them; else in an order that a later try completes, the row's
 * own status last. Returns false when there was nothing (left) to do. `now` becomes `publishedAt`.
 */
export function publishOne({ payload, id, now }: { payload: Payload; id: string; now: Instant }): Promise<boolean> {
  return inTransaction(payload, async (req) => {
    if (!(await claim(payload, id, now, req))) return false
    const [entry] = await findEntries(payload, { id: { equals: id } }, req)
    if (!entry) return false
    const doc = await workingState(payload, entry, req)
    assertPublishable(entry, doc)
    const all = await findEntries(payload, ofSubject(entry.subjectType, entry.subjectId), req)
    const others = all.filter((other) => other.channelId === entry.channelId)
    const decision = publishEdition(entry, now, others)
    if (!decision.ok) throw new Error(`Row ${id} cannot go out: ${decision.code}`)

    const superseded = decision.patches.slice(0, -1)
    const gone = others.filter((other) => superseded.some((each) => each.id === other.id))
    await applyPatches(payload, superseded, req)
    await payload.db.updateOne({
      collection: slugOf(entry.subjectType),
      id: doc.id,
      data: { status: 'published', scheduledFor: null, firstPublishedAt: doc.firstPublishedAt ?? now },
      req,
    })
    await applyPatches(payload, decision.patches.slice(-1), req)
    await showMedia(payload, { shown: entry.mediaIds, gone: gone.flatMap(({ mediaIds }) => mediaIds) }, req)
    await recordAudit(
      { payload, req, now },
      {
        action: 'publish',
        documentType: slugOf(entry.subjectType),
        documentId: doc.id,
        actor: null,
        fromStatus: doc.status,
        toStatus: 'published',
        details: { edition: entry.edition, publication: entry.id, dueAt: entry.dueAt },
      },
    )
    await notify({ payload, req, now }, [doc.authorId, entry.approvedBy].filter((who) => who !== null), {
      kind: 'published',
      params: { title: entry.title, path: publicPath(entry.subjectType, entry.slug) },
      link: `/admin/collections/${slugOf(entry.subjectType)}/${doc.id}`,
      key: `published:${entry.id}`,
    })
    await bumpRevision(payload, req)
    return true
  })
}
