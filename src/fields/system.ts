import type { CollectionConfig } from 'payload'

/** Admin settings of a value only the system writes: seen beside the document, never typed. */
export const inSidebar = { readOnly: true, position: 'sidebar' } as const
/** Admin settings of a value no screen shows or sends back. */
export const offScreen = { disabled: true } as const
/** Admin settings of a value people read but never type. */
export const readOnly = { readOnly: true } as const

const ROWS_PER_PAGE = 25

/** Labels, menu group and help of a collection from its words. */
export const screenOf = (
  words: { singular: string; plural: string; description: string },
  group: string,
  admin: CollectionConfig['admin'] & { useAsTitle: string; defaultColumns: string[] },
): Pick<CollectionConfig, 'labels' | 'admin'> => ({
  labels: { singular: words.singular, plural: words.plural },
  admin: {
    group,
    description: words.description,
    pagination: { defaultLimit: ROWS_PER_PAGE },
    // JSON is no screen for clerks.
    hideAPIURL: true,
    ...admin,
  },
})
