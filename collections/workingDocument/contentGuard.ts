import type { PayloadRequest } from 'payload'
import { fieldRefusal } from '@/access/refuse'
import type { Status, SubjectType } from '@/domain/editorial/status'
import { relatedId } from '@/domain/text'
import { collectionLabels } from '@/labels/collections'
import { checkBodyFiles } from './bodyFiles'
import { decideEdit, editRefusal } from './mayEdit'
import { unitPathIn } from './unitOf'

const { refusals } = collectionLabels

export type WorkingDocument = Record<string, unknown> & {
  readonly id: string
  readonly status: Status
  readonly unit?: unknown
}

type Edit = {
  readonly req: PayloadRequest
  readonly type: SubjectType
  readonly collection: string
  readonly original: WorkingDocument
  readonly data: Record<string, unknown>
  readonly changed: readonly string[]
}

/**
 * Refuses changed content where the table of content edits does, a move to a unit one does not write for,
 * files one may not see, and a new address once people know the old one. Says what the save does to the status.
 */
export const checkEdit = async ({ req, type, collection, original, data, changed }: Edit) => {
  const { status } = original
  const decision = decideEdit(req, type, { status, unitPath: await unitPathIn(req, original) })
  if (!decision.ok) throw editRefusal(decision.code, status)
  if (changed.includes('slug') && original.firstPublishedAt) {
    throw fieldRefusal(req, collection, 'slug', refusals.slugFixed)
  }
  if (changed.includes('unit')) {
    const there = decideEdit(req, type, { status, unitPath: await unitPathIn(req, data) })
    if (!there.ok) throw fieldRefusal(req, collection, 'unit', refusals.unitNotYours)
  }
  if (changed.includes('body')) {
    await checkBodyFiles(req, collection, { body: data.body, storedBody: original.body })
  }
  return decision
}

/** Everybody who changed the content since it last went out, whoever did so last at the end. */
export const withEditor = (original: WorkingDocument, editorId: string | null): string[] => {
  const before = Array.isArray(original.contentEditors) ? original.contentEditors.map(relatedId) : []
  return [...before.filter((id) => id !== editorId), editorId].filter((id) => id !== null)
}
