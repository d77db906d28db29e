import type { CollectionConfig, FieldAccess, TextareaField } from 'payload'
import { administrators, nobody } from './can'

/** The outbox is the administrator's to look at; only the system writes it. */
export const mailAccess = {
  read: administrators,
  create: nobody,
  update: nobody,
  delete: nobody,
} satisfies CollectionConfig['access']

/** A link that sets somebody's password is read by nobody but its addressee. */
const readText: FieldAccess = ({ doc }) => doc?.kind !== 'passwordReset'

export const mailTextAccess = { read: readText } satisfies TextareaField['access']
