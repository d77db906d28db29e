import type { CollectionBeforeValidateHook } from 'payload'
import { KEEPERS } from '@/access/media'
import { askingPerson } from '@/access/person'

/** A new file belongs to the first unit its owner keeps files for, unless the form says another. */
export const setUnit: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !data || data.unit) return data
  const kept = askingPerson(req)?.assignments.filter(({ role }) => KEEPERS.includes(role))
  const unit = kept?.find(({ unitId }) => unitId !== null)?.unitId
  return unit ? { ...data, unit } : data
}
