import type { CollectionConfig } from 'payload'
import { administrators, nobody } from './can'

/** Who outside is told what is a matter of the whole installation. */
export const webhookAccess = {
  read: administrators,
  create: administrators,
  update: administrators,
  delete: nobody,
} satisfies CollectionConfig['access']

/** What was sent, and what came of it; written by use cases. */
export const pushLogAccess = {
  read: administrators,
  create: nobody,
  update: nobody,
  delete: nobody,
} satisfies CollectionConfig['access']
