import type { Payload, PayloadRequest, Where } from 'payload'
import { systemStep } from '@/domain/editorial/decide'
import type { Status } from '@/domain/editorial/status'
import { publishEdition } from '@/domain/publication/publishEdition'
import { publicPath } from '@/domain/publication/publicPath'
import type { RowPatch } from '@/domain/publication/row'
import { addMinutes, type Instant } from '@/domain/time/instant'
import { relatedId } from '@/domain/text'
import { NhipError } from '@/errors'
import type { Publication } from '@/payload-types'
import { bumpRevision } from './bumpRevision'
import { dropExpired } from './dropExpired'
import { inTransaction } from './inTransaction'
import { applyPatches, findEntries, mayTry, ofSubject, type LedgerEntry } from './ledger/rows'
import { showMedia } from './ledger/showMedia'
import { notify } from './notify'
import { recordAudit } from './recordAudit'
import { slugOf, type WorkingSlug } from './subject/types'

/** How long a process that claimed a row may take; then another may try, in minutes. */
const LEASE_MINUTES = 1

type Publishing = {
  payload: Payload
  req: PayloadRequest
  now: Instant
  entry: LedgerEntry
  doc: {
    id: string
    collection: WorkingSlug
    status: Status
    authorId: string | null
    firstPublishedAt: Instant | null
  }
}

/**
 * Takes the row for this process and says where its subject's rows are; null when somebody else has it, or it is no
 * longer planned or not due.
 */
async function claim(payload: Payload, id: string, now: Instant, req: PayloadRequest): Promise<Where | null> {
  const row: unknown = await payload.db.updateOne({
    collection: 'publications',
    where: {
      and: [
        { id: { equals: id } },
        { status: { equals: 'planned' } },
        { dueAt: { less_than_equal: now } },
        mayTry(now),
      ],
    },
    data: { claimedUntil: addMinutes(now, LEASE_MINUTES) },
    options: { atomic: true },
    req,
  })
  if (row === null) return null
  const { subjectType, subjectId } = row as Pick<Publication, 'subjectType' | 'subjectId'>
  return ofSubject(subjectType, subjectId)
}

/** The row with what is needed of its document, which is long. */
async function load(
  payload: Payload,
  entry: LedgerEntry,
  now: Instant,
  req: PayloadRequest,
): Promise<Publishing> {
  const collection = slugOf(entry.subjectType)
  const doc = await payload.findByID({
    collection,
    id: entry.subjectId,
    select: { status: true, author: true, firstPublishedAt: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    payload,
    req,
    now,
    entry,
    doc: {
      id: doc.id,
      collection,
      status: doc.status as Status,
      authorId: relatedId(doc.author),
      firstPublishedAt: doc.firstPublishedAt ?? null,
    },
  }
}

/** The document goes with its row: approved, or published already when a crash came in between. */
async function publishDocument({ payload, req, now, entry, doc }: Publishing): Promise<void> {
  if (systemStep('publish', doc.status) === null && doc.status !== 'published') {
    throw new NhipError('ledger.stale', `The document of row ${entry.id} is ${doc.status}, not approved.`)
  }
  const stored = await payload.db.updateOne({
    collection: doc.collection,
    where: { and: [{ id: { equals: doc.id } }, { status: { equals: doc.status } }] },
    data: {
      status: 'published',
      scheduledFor: null,
      publishError: null,
      firstPublishedAt: doc.firstPublishedAt ?? now,
    },
    options: { atomic: true },
    req,
  })
  if (stored === null)
    throw new NhipError('ledger.stale', `The document of row ${entry.id} is no longer ${doc.status}.`)
}

/** Whether a try that crashed afterwards has already written the row's line in the history. */
async function isRecorded({ payload, req, entry, doc }: Publishing): Promise<boolean> {
  if (doc.status !== 'published') return false
  const { docs } = await payload.find({
    collection: 'auditLog',
    where: { and: [{ documentId: { equals: doc.id } }, { action: { equals: 'publish' } }] },
    sort: '-seq',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return (docs[0]?.details as { publication?: string } | null | undefined)?.publication === entry.id
}

/** Author and approver are told; the history gets its line, once even when a crash makes us come by again. */
async function tell(work: Publishing): Promise<void> {
  const { payload, req, now, entry, doc } = work
  if (!(await isRecorded(work))) {
    await recordAudit(
      { payload, req, now },
      {
        action: 'publish',
        documentType: doc.collection,
        documentId: doc.id,
        actor: null,
        fromStatus: doc.status,
        toStatus: 'published',
        details: { edition: entry.edition, publication: entry.id, dueAt: entry.dueAt },
      },
    )
  }
  await notify(
    { payload, req, now },
    [doc.authorId, entry.approvedBy].filter((who) => who !== null),
    {
      kind: 'published',
      params: { title: entry.title, path: publicPath(entry.subjectType, entry.slug) },
      link: `/admin/collections/${doc.collection}/${doc.id}`,
      key: `published:${entry.id}`,
    },
  )
}

/**
 * Everything around the rows first: until they are written a later try starts over and completes it. Then the older
 * edition goes and the new one comes, one write after the other, so that readers do not find neither; last the files
 * that only the older one showed are closed.
 */
async function carryOut(
  work: Publishing,
  patches: readonly RowPatch[],
  others: readonly LedgerEntry[],
): Promise<void> {
  const { payload, req, entry } = work
  await publishDocument(work)
  await tell(work)
  await showMedia(payload, { shown: entry.mediaIds, gone: [] }, req)
  await applyPatches(payload, [entry, ...others], patches, { req })
  const gone = others.flatMap(({ mediaIds }) => mediaIds)
  await showMedia(payload, { shown: entry.mediaIds, gone }, req)
  await bumpRevision(payload, req)
}

/**
 * Publishes one due row: the row and its document's status together, the older edition superseded, its files
 * opened. In one transaction where the database has them; else in an order that a later try completes. A row whose
 * removal time has passed meanwhile comes off the schedule instead. Returns false when nothing went out. `now`
 * becomes `publishedAt`. Throws `ledger.stale` when a person was faster.
 */
export function publishOne({
  payload,
  id,
  now,
}: {
  payload: Payload
  id: string
  now: Instant
}): Promise<boolean> {
  return inTransaction(payload, async (req) => {
    const subject = await claim(payload, id, now, req)
    if (subject === null) return false
    const rows = await findEntries(payload, subject, req)
    const entry = rows.find((row) => row.id === id)
    if (!entry) return false
    const work = await load(payload, entry, now, req)
    const others = rows.filter((other) => other.channelId === entry.channelId && other.id !== id)
    const decision = publishEdition(entry, now, others)
    if (decision.ok) {
      await carryOut(work, decision.patches, others)
      return true
    }
    if (decision.code !== 'rowExpired')
      throw new NhipError('ledger.stale', `Row ${id} cannot go out: ${decision.code}.`)
    await dropExpired({ payload, req, now }, entry)
    return false
  })
}
