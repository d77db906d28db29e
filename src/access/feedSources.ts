import type { CollectionConfig, FieldAccess } from 'payload'
import type { Role } from '@/domain/editorial/roles'
import { administrators, assignedWith, either, holding, nobody } from './can'
import { askingPerson, isAdministrator } from './person'

/** Who keeps the sources of a unit and decides what becomes of what they bring. */
export const SOURCE_KEEPERS: readonly Role[] = ['editor', 'editorInChief']

/** The administrator keeps sources too: addresses of the own network need them. */
export const feedSourceAccess = {
  read: either(administrators, assignedWith('unit', SOURCE_KEEPERS)),
  create: either(administrators, holding(...SOURCE_KEEPERS)),
  update: either(administrators, assignedWith('unit', SOURCE_KEEPERS)),
  delete: either(administrators, assignedWith('unit', SOURCE_KEEPERS)),
} satisfies CollectionConfig['access']

/** Written by the importer; what an editor decides is a use case. */
export const feedItemAccess = {
  read: either(administrators, assignedWith('unit', SOURCE_KEEPERS)),
  create: nobody,
  update: nobody,
  delete: nobody,
} satisfies CollectionConfig['access']

/** Reaching the own network is never an editor's choice. */
export const administratorOnly: FieldAccess = ({ req }) => {
  const person = askingPerson(req)
  return person !== null && isAdministrator(person)
}
