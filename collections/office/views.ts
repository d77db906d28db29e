import type { AdminViewConfig } from 'payload'
import { calendarLabels } from '@/labels/calendar'
import { informationLabels } from '@/labels/information'
import { feedSourceLabels } from '@/labels/feedSources'
import { officeLabels } from '@/labels/office'
import { ratingLabels } from '@/labels/rating'

const at = (name: string): string => `@/app/(payload)/_office/${name}#${name}`
const view = (path: `/${string}`, name: string, title: string): AdminViewConfig => ({
  path,
  exact: true,
  Component: at(name),
  meta: { title },
})

/** The screens beside Payload's own: addresses, components, titles. Each asks for a login itself. */
export const officeViews: Record<string, AdminViewConfig> = {
  calendar: view('/lich', 'CalendarScreen', calendarLabels.title),
  dashboard: { Component: '@/app/(payload)/_radar/RadarView#RadarView' },
  quotas: view('/chi-tieu', 'QuotaScreen', officeLabels.quotaView.title),
  record: view('/nhap-bu', 'RecordScreen', officeLabels.record.title),
  reports: view('/bao-cao-tuan', 'ReportsScreen', officeLabels.reportView.title),
  report: view('/bao-cao-tuan/:id', 'ReportScreen', officeLabels.reportView.title),
  information: view('/bao-cao', 'InformationListScreen', informationLabels.view.title),
  informationReport: view('/bao-cao/:unit/:key', 'InformationScreen', informationLabels.view.title),
  informationByHand: view('/bao-cao/:unit/:key/nhap', 'HandScreen', informationLabels.hand.title),
  ratings: view('/hai-long', 'RatingScreen', ratingLabels.screen.title),
  inbox: view('/hop-tin', 'InboxScreen', feedSourceLabels.inbox.title),
  notifications: view('/thong-bao', 'NotificationsScreen', officeLabels.notifications.title),
}

export const officeNav = at('Nav')
export const officeActions = [at('Bell')]
/** On one's own account. */
export const calendarLink = at('CalendarLink')
/** On top of the form of a stored delegation. */
export const delegationState = at('DelegationState')
/** On top of the form of a receiver of messages, and of a message. */
export const webhookActions = at('WebhookActions')
export const deliveryActions = at('DeliveryActions')
/** On top of a mail that was given up. */
export const mailActions = at('MailActions')
/** Above the list of the writing roster. */
export const rosterFill = at('RosterFill')
