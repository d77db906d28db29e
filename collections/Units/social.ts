import type { Field, TextFieldSingleValidation } from 'payload'
import { safeWebAddress } from '@/domain/text/address'
import { fieldsOf, optionsOf } from '@/fields/words'
import { collectionLabels } from '@/labels/collections'

const words = collectionLabels.socialAccounts
const f = fieldsOf(words.fields)
const third = { width: '33%' }

const checkAccountUrl: TextFieldSingleValidation = (value) =>
  safeWebAddress(value)?.startsWith('https://') === true || words.badUrl

/** The unit's official accounts, which its site has to list. */
export const socialAccounts: Field = fieldsOf({ socialAccounts: words.field })('socialAccounts', {
  type: 'array',
  labels: words.row,
  maxRows: 12,
  fields: [
    {
      type: 'row',
      fields: [
        f('network', { type: 'select', required: true, options: optionsOf(words.networks), admin: third }),
        f('label', { type: 'text', required: true, maxLength: 100, admin: third }),
        f('url', { type: 'text', required: true, validate: checkAccountUrl, admin: third }),
      ],
    },
  ],
})
