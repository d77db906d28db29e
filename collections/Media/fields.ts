import type { Field, JSONField } from 'payload'
import { KEEPERS } from '@/access/media'
import { idField } from '@/fields/idField'
import { amongOwnUnits } from '@/fields/picked'
import { inSidebar, offScreen } from '@/fields/system'
import { fieldsOf, optionsOf } from '@/fields/words'
import { mediaLabels } from '@/labels/media'
import { checkAlt } from './alt'

const f = fieldsOf(mediaLabels.fields)
/** Written by the system: what a person sends for it is dropped. */
const systemOnly = { access: { create: () => false, update: () => false } }

type Schema = NonNullable<JSONField['typescriptSchema']>[number]

/** Shape of one derived picture; pixels, bytes, and the address for people who are logged in. */
const storedSize: ReturnType<Schema> = {
  type: 'object',
  additionalProperties: false,
  required: ['filename', 'url', 'width', 'height', 'mimeType', 'filesize'],
  properties: {
    filename: { type: 'string' },
    url: { type: 'string' },
    width: { type: 'number' },
    height: { type: 'number' },
    mimeType: { type: 'string' },
    filesize: { type: 'number' },
  },
}

const ownUnits = amongOwnUnits(...KEEPERS)
/** Moved to another unit, a file would be seen by its people: only by who keeps files of both. */
const unit = {
  type: 'relationship',
  relationTo: 'units',
  index: true,
  ...ownUnits,
  admin: { ...ownUnits.admin, position: 'sidebar' },
} as const

export const mediaFields: Field[] = [
  idField,
  // Checked by us, not `required`: the sentence says what a description is for.
  f('alt', { type: 'textarea', validate: checkAlt }),
  f('caption', { type: 'textarea' }),
  f('credit', { type: 'text' }),
  f('unit', unit),
  f('mediaType', {
    type: 'select',
    options: optionsOf(mediaLabels.mediaTypes),
    admin: inSidebar,
    ...systemOnly,
  }),
  f('isPublic', { type: 'checkbox', defaultValue: false, index: true, admin: inSidebar, ...systemOnly }),
  f('searchText', { type: 'text', admin: offScreen, ...systemOnly }),
  f('sha256', { type: 'text', index: true, admin: inSidebar, ...systemOnly }),
  f('sizes', {
    type: 'json',
    admin: offScreen,
    ...systemOnly,
    typescriptSchema: [() => ({ type: 'object', additionalProperties: storedSize })],
  }),
]
