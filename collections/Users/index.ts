import type { CollectionConfig } from 'payload'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { userFields } from './fields'

const LOCK_AFTER_FAILURES = 5
const LOCK_MS = 10 * 60 * 1000
const SESSION_SECONDS = 8 * 60 * 60

export const Users: CollectionConfig = {
  slug: 'users',
  ...screenOf(collectionLabels.users, collectionLabels.groups.system, {
    useAsTitle: 'fullName',
    defaultColumns: ['fullName', 'email', 'position', 'department', 'active'],
    listSearchableFields: ['searchText'],
  }),
  defaultSort: 'fullName',
  auth: { maxLoginAttempts: LOCK_AFTER_FAILURES, lockTime: LOCK_MS, tokenExpiration: SESSION_SECONDS },
  disableDuplicate: true,
  fields: userFields,
}
