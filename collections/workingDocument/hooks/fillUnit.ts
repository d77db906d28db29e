import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { askingPerson } from '@/access/person'
import { fieldRefusal } from '@/access/refuse'
import { unitPathOf } from '@/access/unitTree'
import { canCreate } from '@/domain/editorial/contentEdit'
import type { PersonFacts } from '@/domain/editorial/delegation'
import type { SubjectType } from '@/domain/editorial/status'
import { relatedId } from '@/domain/text'
import { collectionLabels } from '@/labels/collections'

/** The department when one writes for it, else the only unit one is assigned to write for. */
const usualUnit = async (
  req: PayloadRequest,
  type: SubjectType,
  person: PersonFacts,
): Promise<string | null> => {
  const writesFor = async (unitId: string) => canCreate(type, await unitPathOf(req, unitId), person)
  const department = relatedId((req.user as { department?: unknown } | null)?.department)
  if (department && (await writesFor(department))) return department
  const assigned = [...new Set(person.assignments.flatMap(({ unitId }) => unitId ?? []))]
  const writable = []
  for (const unitId of assigned) if (await writesFor(unitId)) writable.push(unitId)
  return writable.length === 1 ? (writable[0] ?? null) : null
}

/** A person's new document belongs to a unit from the start, or nobody but the author could see it. */
export const fillUnit =
  (type: SubjectType): CollectionBeforeValidateHook =>
  async ({ collection, data, operation, req }) => {
    const person = askingPerson(req)
    if (!data || operation !== 'create' || data.unit || !person) return data
    const unit = await usualUnit(req, type, person)
    if (unit === null) throw fieldRefusal(req, collection.slug, 'unit', collectionLabels.refusals.unitMissing)
    return { ...data, unit }
  }
