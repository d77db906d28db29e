import type { CollectionConfig } from 'payload'
import { administrators, assignedWith, either, holding, nobody, reachingWith, signedIn } from './can'
import { UNIT_ROLES } from './reach'

/** The office keeps the quotas of its units; a quota ends on a day (`validToOn`), it is never deleted. */
export const quotaAccess = {
  read: either(administrators, reachingWith('unit', UNIT_ROLES)),
  create: holding('office'),
  update: assignedWith('unit', ['office']),
  delete: nobody,
} satisfies CollectionConfig['access']

/** Everybody reads when reports are due; the office keeps its own units' rows, the administrator the defaults too. */
export const reportingPeriodAccess = {
  read: signedIn,
  create: either(administrators, holding('office')),
  update: either(administrators, assignedWith('unit', ['office'])),
  delete: either(administrators, assignedWith('unit', ['office'])),
} satisfies CollectionConfig['access']
