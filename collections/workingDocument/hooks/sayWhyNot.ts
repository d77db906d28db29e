import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { askingPerson } from '@/access/person'
import { UNIT_ROLES, unitsReached } from '@/access/reach'
import type { Status, SubjectType } from '@/domain/editorial/status'
import { relatedId } from '@/domain/text'
import { decideEdit, editRefusal } from '../mayEdit'
import { unitPathIn } from '../unitOf'

type Target = { readonly id: string; readonly status: Status; readonly unit?: unknown }
type Args = { readonly id?: string | number; readonly overrideAccess?: boolean }

const parentOf = async (req: PayloadRequest, collection: CollectionSlug, versionId: string) => {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { id: { equals: versionId } },
    limit: 1,
    pagination: false,
    req,
  })
  return relatedId(docs[0]?.parent)
}

const load = async (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Target | null> =>
  req.payload.db.findOne<Target>({ collection, where: { id: { equals: id } }, req })

/**
 * Access rules can only say no. When somebody who sees the document saves it, or restores a version of it,
 * where that is not possible, this says why and what to do. Whoever does not see it learns nothing.
 */
export const sayWhyNot =
  (type: SubjectType): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    const { id, overrideAccess } = args as Args
    const person = askingPerson(req)
    const isEdit = operation === 'update' || operation === 'restoreVersion'
    if (!isEdit || overrideAccess || id === undefined || !person) return args
    const slug = collection.slug as CollectionSlug
    const documentId = operation === 'update' ? String(id) : await parentOf(req, slug, String(id))
    const doc = documentId === null ? null : await load(req, slug, documentId)
    if (!doc) return args
    const seen = await unitsReached(req, person, UNIT_ROLES)
    if (!seen.includes(relatedId(doc.unit) ?? '')) return args
    const decision = decideEdit(req, type, { status: doc.status, unitPath: await unitPathIn(req, doc) })
    if (!decision.ok) throw editRefusal(decision.code, doc.status)
    return args
  }
