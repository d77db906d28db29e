import type { CollectionConfig, GlobalConfig } from 'payload'
import { administrators, signedIn } from './can'

/** What everybody chooses from and the administrator keeps: units, sections, topics, channels, holidays. */
export const listAccess = {
  read: signedIn,
  create: administrators,
  update: administrators,
  delete: administrators,
} satisfies CollectionConfig['access']

export const siteSettingsAccess = {
  read: signedIn,
  update: administrators,
} satisfies GlobalConfig['access']
