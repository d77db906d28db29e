import type { Field } from 'payload'
import { KEEP_DAYS } from '@/domain/feedback/retention'
import { instantInput } from '@/fields/dates'
import { fieldsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'

const words = collectionLabels.siteVoices
const f = fieldsOf(words.fields)

/** What the site says of a planned outage, and how it keeps what citizens send. */
export const voiceFields: Field[] = [
  {
    type: 'collapsible',
    label: words.outage,
    admin: { description: words.outageHelp },
    fields: [
      f('outageText', { type: 'textarea' }),
      {
        type: 'row',
        fields: [
          f('outageFrom', { ...instantInput, admin: { ...instantInput.admin, width: '50%' } }),
          f('outageTo', { ...instantInput, admin: { ...instantInput.admin, width: '50%' } }),
        ],
      },
    ],
  },
  {
    type: 'collapsible',
    label: words.feedback,
    fields: [
      f('feedbackConsent', { type: 'textarea' }),
      f('feedbackKeepDays', {
        type: 'number',
        defaultValue: KEEP_DAYS.usual,
        min: KEEP_DAYS.least,
        max: KEEP_DAYS.most,
      }),
    ],
  },
]

/** The names of those fields, for the log of changes. */
export const VOICE_FIELDS = [
  'outageText',
  'outageFrom',
  'outageTo',
  'feedbackConsent',
  'feedbackKeepDays',
] as const
