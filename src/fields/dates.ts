import type { DateField } from 'payload'
import { collectionLabels } from '@/labels/collections'

const vietnam = 'Asia/Ho_Chi_Minh'

/** An instant a person types: stored in UTC, picked and shown in Vietnam time in every browser. */
export const instantInput: Pick<DateField, 'type' | 'admin' | 'timezone'> = {
  type: 'date',
  timezone: {
    defaultTimezone: vietnam,
    supportedTimezones: [{ label: collectionLabels.editor.zone, value: vietnam }],
  },
  admin: {
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: 'HH:mm dd/MM/yyyy',
      timeFormat: 'HH:mm',
      timeIntervals: 5,
    },
  },
}

/** An instant the system writes. */
export const instant = { type: 'date' } as const
export const instantFormat = { displayFormat: 'HH:mm dd/MM/yyyy', pickerAppearance: 'dayAndTime' } as const

/** A calendar day in Vietnam, stored as text `YYYY-MM-DD`. */
export const dayInput = {
  type: 'text',
  maxLength: 10,
  admin: { placeholder: collectionLabels.editor.dayPlaceholder },
} as const
