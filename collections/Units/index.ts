import type { CollectionConfig } from 'payload'
import { listAccess } from '@/access/lists'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { auditChange } from '../hooks/auditChange'
import { bumpOnChange, bumpOnDelete } from '../hooks/bumpOnChange'
import { checkValidity } from '../hooks/checkValidity'
import { fillSearchText } from '../hooks/fillSearchText'
import { fillSlug } from '../hooks/fillSlug'
import { foldSearch } from '../hooks/foldSearch'
import { keepFormerSlugs } from '../hooks/keepFormerSlugs'
import { keptWhenUsed } from '../hooks/keptWhenUsed'
import { tidyText } from '../hooks/tidyText'
import { unitFields } from './fields'
import { checkSuccessor } from './hooks/checkSuccessor'
import { fillPath } from './hooks/fillPath'
import { hideLogo, showLogo } from './hooks/showLogo'
import { moveUnitsBelow } from './hooks/moveUnitsBelow'

/** Everything a person writes: the tree decides whom a role reaches, the rest stands on every public page. */
const AUDITED = [
  'name',
  'shortName',
  'slug',
  'kind',
  'parent',
  'validFromOn',
  'validToOn',
  'successor',
  'order',
  'managingBody',
  'parentBody',
  'address',
  'email',
  'phone',
  'responsiblePerson',
  'responsibleTitle',
  'portalUrl',
  'socialAccounts',
  'logo',
  'colour',
  'reportPlace',
  'reportSymbol',
  'reportAddressees',
  'reportBases',
  'signerAuthority',
  'signerTitle',
  'signerName',
  'reportRecipients',
]

export const Units: CollectionConfig = {
  slug: 'units',
  ...screenOf(collectionLabels.units, collectionLabels.groups.system, {
    useAsTitle: 'name',
    defaultColumns: ['name', 'shortName', 'kind', 'parent', 'validToOn'],
    listSearchableFields: ['searchText'],
  }),
  access: listAccess,
  defaultSort: ['order', 'name'],
  disableDuplicate: true,
  hooks: {
    beforeOperation: [foldSearch('name')],
    beforeValidate: [tidyText(), fillSlug('name'), fillSearchText('name', 'shortName')],
    beforeChange: [checkValidity, checkSuccessor, keepFormerSlugs, fillPath],
    afterChange: [auditChange(...AUDITED), moveUnitsBelow, showLogo, bumpOnChange],
    beforeDelete: [
      keptWhenUsed(
        ['units', 'parent'],
        ['units', 'successor'],
        ['users', 'department'],
        ['users', 'assignments.unit'],
        ['delegations', 'unit'],
        ['articles', 'unit'],
        ['slogans', 'unit'],
        ['procedures', 'unit'],
        ['media', 'unit'],
        ['publications', 'unit'],
        ['quotas', 'unit'],
        ['reports', 'unit'],
        ['report-routes', 'from'],
        ['report-routes', 'to'],
        ['proposals', 'unit'],
        ['feedback', 'unit'],
        ['ratings', 'unit'],
      ),
    ],
    afterDelete: [hideLogo, bumpOnDelete],
  },
  fields: unitFields,
}
