import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import { personOf } from '@/access/person'
import { refusal } from '@/access/refuse'
import { rolesOn } from '@/domain/editorial/roles'
import type { Status, SubjectType } from '@/domain/editorial/status'
import { relatedId } from '@/domain/text'
import { collectionLabels } from '@/labels/collections'
import { unitPathIn } from '../unitOf'

const DELETABLE: readonly Status[] = ['draft', 'returned']

/**
 * Deletes only what never was approved and lies on its author's desk, by the author or an editor: the ledger
 * and the traces must keep what they speak of.
 */
export const deleteDraftsOnly =
  (type: SubjectType): CollectionBeforeDeleteHook =>
  async ({ collection, id, req }) => {
    const doc: Record<string, unknown> | null = await req.payload.db.findOne({
      collection: collection.slug as CollectionSlug,
      where: { id: { equals: id } },
      req,
    })
    if (!doc) return
    const isDeletable = DELETABLE.includes(doc.status as Status) && !doc.edition
    const person = req.user ? personOf(req.user) : null
    const roles = person && rolesOn(person.assignments, type, await unitPathIn(req, doc))
    const isAuthor = person?.id === relatedId(doc.author) && roles?.has('contributor')
    const isAllowed = !person || (person.isActive && (isAuthor || roles?.has('editor')))
    if (!isDeletable || !isAllowed) throw refusal(collectionLabels.refusals.deleteOnlyDrafts)
  }
