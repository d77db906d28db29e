import type { CollectionConfig } from 'payload'
import { userAccess } from '@/access/users'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { auditChange } from '../hooks/auditChange'
import { fillSearchText } from '../hooks/fillSearchText'
import { foldSearch } from '../hooks/foldSearch'
import { neverDeleted } from '../hooks/neverDeleted'
import { tidyText } from '../hooks/tidyText'
import { makeLink, revokeLink } from './endpoints/calendarLink'
import { userFields } from './fields'
import { forgotPassword } from './forgotPassword'
import { checkAssignments } from './hooks/checkAssignments'
import { checkNewPassword, checkPassword } from './hooks/checkPassword'
import { endSessions } from './hooks/endSessions'
import { guardAccount } from './hooks/guardAccount'
import { keepAnAdministrator } from './hooks/keepAnAdministrator'
import { refuseClosedAccount, refuseClosedSession } from './hooks/refuseClosedAccount'
import { refuseOpenRegistration } from './hooks/refuseOpenRegistration'

const LOCK_AFTER_FAILURES = 5
const LOCK_MS = 10 * 60 * 1000
const SESSION_SECONDS = 8 * 60 * 60

/** `isHttps`: the site is reached over HTTPS only, so the session's cookie may insist on it. */
export const createUsers = ({ isHttps }: { isHttps: boolean }): CollectionConfig => ({
  slug: 'users',
  ...screenOf(collectionLabels.users, collectionLabels.groups.system, {
    useAsTitle: 'fullName',
    defaultColumns: ['fullName', 'email', 'position', 'department', 'active'],
    listSearchableFields: ['searchText'],
  }),
  access: userAccess,
  defaultSort: 'fullName',
  auth: {
    maxLoginAttempts: LOCK_AFTER_FAILURES,
    lockTime: LOCK_MS,
    tokenExpiration: SESSION_SECONDS,
    forgotPassword,
    cookies: { sameSite: 'Lax', secure: isHttps },
  },
  disableDuplicate: true,
  endpoints: [makeLink, revokeLink],
  hooks: {
    beforeOperation: [foldSearch('fullName'), checkNewPassword, refuseClosedSession],
    beforeValidate: [
      checkPassword,
      tidyText(['fullName', 'position']),
      fillSearchText('fullName', 'position'),
    ],
    beforeChange: [refuseOpenRegistration, guardAccount, checkAssignments, keepAnAdministrator, endSessions],
    afterChange: [auditChange('email', 'fullName', 'position', 'department', 'assignments', 'active')],
    beforeLogin: [refuseClosedAccount],
    beforeDelete: [neverDeleted(collectionLabels.refusals.userKept)],
  },
  fields: userFields,
})
