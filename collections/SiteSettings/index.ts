import type { GlobalConfig } from 'payload'
import { siteSettingsAccess } from '@/access/lists'
import { fieldsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'
import { auditGlobal } from '../hooks/auditChange'
import { bumpOnChange } from '../hooks/bumpOnChange'
import { checkOutage } from './hooks/checkOutage'
import { VOICE_FIELDS, voiceFields } from './voices'

const words = collectionLabels.siteSettings
const f = fieldsOf(words.fields)

export const SiteSettings: GlobalConfig = {
  slug: 'siteSettings',
  label: words.label,
  admin: { group: collectionLabels.groups.system, description: words.description, hideAPIURL: true },
  access: siteSettingsAccess,
  hooks: {
    beforeChange: [checkOutage],
    afterChange: [auditGlobal('siteName', 'siteUnit', 'tagline', 'contact', ...VOICE_FIELDS), bumpOnChange],
  },
  fields: [
    f('siteName', { type: 'text', required: true }),
    f('siteUnit', { type: 'relationship', relationTo: 'units' }),
    f('tagline', { type: 'text' }),
    f('contact', { type: 'textarea' }),
    ...voiceFields,
  ],
}
