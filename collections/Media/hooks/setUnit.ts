import type { CollectionBeforeValidateHook } from 'payload'
import { askingPerson } from '@/access/person'
import { relatedId } from '@/domain/text'

/** A new file belongs to the unit its owner works for, unless the form says another. */
export const setUnit: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !data || data.unit) return data
  const assigned = askingPerson(req)?.assignments.find(({ unitId }) => unitId !== null)?.unitId
  const unit = assigned ?? relatedId(req.user && { ...req.user }.department)
  return unit ? { ...data, unit } : data
}
