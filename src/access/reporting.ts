import type { CollectionConfig } from 'payload'
import { administrators, assignedWith, either, holding, nobody } from './can'
import { INFORMATION_READERS } from './information'

/** The office says who its units report to; both ends read it. */
export const reportRouteAccess = {
  read: either(
    administrators,
    assignedWith('from', INFORMATION_READERS),
    assignedWith('to', INFORMATION_READERS),
  ),
  create: holding('office', 'administrator'),
  update: either(administrators, assignedWith('from', ['office'])),
  delete: nobody,
} satisfies CollectionConfig['access']

/** Entered, passed up and taken back by use cases. */
export const proposalAccess = {
  read: either(administrators, assignedWith('unit', INFORMATION_READERS)),
  create: nobody,
  update: nobody,
  delete: nobody,
} satisfies CollectionConfig['access']
