import type { Payload, PayloadRequest, Where } from 'payload'
import { allowTransition } from '@/access/transitionToken'
import { contentFileIds } from '@/domain/editorial/content'
import { STATUSES, SUBJECT_TYPES, type Status } from '@/domain/editorial/status'
import { relatedId } from '@/domain/text'
import { contentOf } from './subject/content'
import { slugOf, typeOf, type WorkingDoc, type WorkingSlug } from './subject/types'

/** Documents looked through at a time. */
const BATCH = 100

/** Content may still change here, so that no edition tells yet which files it shows. */
const OPEN = STATUSES.filter((status) => status !== 'published' && status !== 'withdrawn')

export type FileEdit = { payload: Payload; req: PayloadRequest; mediaId: string; editorId: string }

/** What is out or was withdrawn shows the files of its last edition; the ledger names them. */
async function closedWith(edit: FileEdit, slug: WorkingSlug): Promise<Where> {
  const { payload, req, mediaId } = edit
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [{ subjectType: { equals: typeOf(slug) } }, { mediaKeys: { contains: `,${mediaId},` } }],
    },
    select: { subjectId: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { id: { in: [...new Set(docs.flatMap(({ subjectId }) => subjectId ?? []))] } }
}

/** The documents of one collection that show the file, batch by batch in the order of their ids. */
async function showing(edit: FileEdit, slug: WorkingSlug): Promise<WorkingDoc[]> {
  const { payload, req, mediaId } = edit
  const candidates: Where = { or: [{ status: { in: OPEN } }, await closedWith(edit, slug)] }
  const found: WorkingDoc[] = []
  for (let after: string | null = null, isMore = true; isMore;) {
    const where: Where = after === null ? candidates : { and: [candidates, { id: { greater_than: after } }] }
    const { docs } = await payload.find({
      collection: slug,
      where,
      sort: 'id',
      limit: BATCH,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const batch = docs as WorkingDoc[]
    found.push(...batch.filter((doc) => contentFileIds(contentOf(slug, doc)).includes(mediaId)))
    after = batch.at(-1)?.id ?? null
    isMore = batch.length === BATCH
  }
  return found
}

async function note({ payload, req, editorId }: FileEdit, slug: WorkingSlug, doc: WorkingDoc): Promise<void> {
  const before = (doc.contentEditors ?? []).map(relatedId).filter((id) => id !== null)
  if (before.includes(editorId)) return
  const status = (doc.status ?? 'draft') as Status
  allowTransition(req, { collection: slug, id: doc.id, to: status })
  await payload.update({
    collection: slug,
    id: doc.id,
    data: { status, contentEditors: [...before, editorId] },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/**
 * Whoever changes the words or the crop of a picture changes every document that shows it, and is noted there
 * as one who changed the content: the four-eyes rule then holds for the words as well. What is planned or
 * public stays as it was approved; the note counts once that document is approved again.
 */
export async function noteFileEditor(edit: FileEdit): Promise<void> {
  for (const slug of SUBJECT_TYPES.map(slugOf)) {
    for (const doc of await showing(edit, slug)) await note(edit, slug, doc)
  }
}
