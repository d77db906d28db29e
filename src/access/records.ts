import type { CollectionConfig } from 'payload'
import { administrators, assignedWith, either, nobody, onlyWhere, ownIn, reachingWith } from './can'
import { INFORMATION_READERS } from './information'
import { REPORT_READERS } from './office'
import { UNIT_ROLES } from './reach'

/** Written by use cases with `overrideAccess` only. */
const systemWrites = { create: nobody, update: nobody, delete: nobody }

/** The ledger: read within one's assignments. */
export const publicationAccess = {
  read: either(administrators, reachingWith('unit', UNIT_ROLES)),
  ...systemWrites,
} satisfies CollectionConfig['access']

/** What was seen on the portals, for those who see the piece. */
export const portalWatchAccess = {
  read: either(administrators, reachingWith('owner', UNIT_ROLES)),
  ...systemWrites,
} satisfies CollectionConfig['access']

/**
 * Reports are closed by the scheduler or the office, adjusted by a use case, and read by whoever may take them away:
 * the week's by the editorial board too, those of information work by office and leader.
 */
export const reportAccess = {
  read: either(
    administrators,
    onlyWhere(assignedWith('unit', REPORT_READERS), { kind: { equals: 'week' } }),
    assignedWith('unit', INFORMATION_READERS),
  ),
  ...systemWrites,
} satisfies CollectionConfig['access']

/** Everybody's own; marking as read is a use case. */
export const notificationAccess = {
  read: ownIn('user'),
  ...systemWrites,
} satisfies CollectionConfig['access']

/** The history of one document reaches its readers through a query that checks the document. */
export const auditLogAccess = { read: administrators, ...systemWrites } satisfies CollectionConfig['access']

export const jobRunAccess = { read: administrators, ...systemWrites } satisfies CollectionConfig['access']

export const counterAccess = { read: nobody, ...systemWrites } satisfies CollectionConfig['access']
