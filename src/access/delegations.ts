import type { CollectionConfig } from 'payload'
import { APPROVER_ROLES } from '@/domain/editorial/delegation'
import { administrators, either, holding, nobody, ownIn, reachingWith } from './can'

/** An approver lends his own right; only he, or the administrator, ends it early. It leaves a trace for good. */
export const delegationAccess = {
  read: either(
    administrators,
    ownIn('delegator'),
    ownIn('delegate'),
    reachingWith('unit', ['editor', 'editorInChief', 'office', 'leader']),
  ),
  create: holding(...APPROVER_ROLES),
  update: either(administrators, ownIn('delegator')),
  delete: nobody,
} satisfies CollectionConfig['access']
