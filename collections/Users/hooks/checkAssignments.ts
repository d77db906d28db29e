import type { CollectionBeforeChangeHook } from 'payload'
import { fieldRefusal } from '@/access/refuse'
import { collectionLabels } from '@/labels/collections'

type Row = { readonly role?: unknown; readonly unit?: unknown }

/** A role without a unit would reach nothing; only the administrator's is for the whole installation. */
export const checkAssignments: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const rows: Row[] = Array.isArray(data.assignments) ? data.assignments : []
  const index = rows.findIndex(({ role, unit }) => role !== 'administrator' && !unit)
  if (index !== -1) {
    const path = `assignments.${index}.unit`
    throw fieldRefusal(req, collection.slug, path, collectionLabels.refusals.assignmentNeedsUnit)
  }
  return data
}
