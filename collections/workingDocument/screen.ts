import type { CollectionConfig } from 'payload'
import { historyLabels } from '@/labels/history'
import type { WorkingSlug } from '@/useCases/subject/types'

const SCREENS = '@/app/(payload)/_desk'

/**
 * The screen of a working document: our step bar in the place of Payload's buttons, where the document stands
 * under its title, its history and the comparison with the public edition as pages of their own.
 */
export const workingScreen = (slug: WorkingSlug) =>
  ({
    hideAPIURL: true,
    components: {
      Description: { path: `${SCREENS}/DeskSummary#DeskSummary`, serverProps: { slug } },
      edit: {
        beforeDocumentControls: [{ path: `${SCREENS}/Desk#Desk`, serverProps: { slug } }],
        SaveButton: '@/admin/document/NoButton#NoButton',
      },
      views: {
        edit: {
          history: {
            Component: `${SCREENS}/HistoryView#HistoryView`,
            path: '/lich-su',
            tab: { label: historyLabels.tab, href: '/lich-su', order: 200 },
          },
          compare: { Component: `${SCREENS}/CompareView#CompareView`, path: '/so-sanh' },
        },
      },
    },
  }) satisfies CollectionConfig['admin']
