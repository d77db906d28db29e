import type { Payload, PayloadRequest } from 'payload'
import type { WorkflowFacts } from '@/domain/editorial/decide'
import type { Status } from '@/domain/editorial/status'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import { ofSubject } from '../ledger/rows'
import { loadActors } from '../subject/actor'
import { typeOf, type WorkingDoc, type WorkingSlug } from '../subject/types'
import type { Work } from './types'

async function unitPath(payload: Payload, unitId: string | null, req: PayloadRequest): Promise<string> {
  if (unitId === null) return ''
  const unit = await payload.findByID({
    collection: 'units',
    id: unitId,
    depth: 0,
    select: { path: true },
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return unit?.path ?? ''
}

/** What the rules need to know of a working document. */
async function workflowFacts(
  payload: Payload,
  slug: WorkingSlug,
  doc: WorkingDoc,
  req: PayloadRequest,
): Promise<WorkflowFacts> {
  const { totalDocs } = await payload.count({
    collection: 'publications',
    where: { and: [ofSubject(typeOf(slug), doc.id), { status: { equals: 'published' } }] },
    overrideAccess: true,
    req,
  })
  return {
    status: (doc.status ?? 'draft') as Status,
    unitPath: await unitPath(payload, relatedId(doc.unit), req),
    authorId: relatedId(doc.author),
    contentEditorIds: (doc.contentEditors ?? []).map(relatedId).filter((id) => id !== null),
    hasPublicEdition: totalDocs > 0,
    scheduledFor: doc.scheduledFor ?? null,
    publishError: doc.publishError ?? null,
  }
}

export type WorkInput = {
  payload: Payload
  req: PayloadRequest
  slug: WorkingSlug
  id: string
  userId: string
  now: Instant
}

/** The document and the person, as a step looks at them; null when that person may not even read the document. */
export async function loadWork({ payload, req, slug, id, userId, now }: WorkInput): Promise<Work | null> {
  const doc = (await payload.findByID({
    collection: slug,
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })) as WorkingDoc | null
  if (!doc) return null
  const [actor] = await loadActors(payload, [userId], req)
  if (!actor) return null
  return {
    payload,
    req,
    slug,
    type: typeOf(slug),
    doc,
    facts: await workflowFacts(payload, slug, doc, req),
    actor,
    now,
  }
}
