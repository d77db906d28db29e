import type { DateField, FieldHook, TextFieldSingleValidation } from 'payload'
import { fieldRefusal } from '@/access/refuse'
import { isDay, toInstant, ZONE } from '@/domain/time/instant'
import { collectionLabels } from '@/labels/collections'

/** Text without an offset would mean another moment on every server: it is refused, never guessed. */
const toStoredInstant: FieldHook = ({ collection, path, req, value }) => {
  if (typeof value !== 'string' || value === '') return value
  const stored = toInstant(value)
  if (stored !== null) return stored
  throw fieldRefusal(req, collection?.slug ?? '', path.join('.'), collectionLabels.refusals.noOffset(value))
}

/**
 * The ways people write a moment, the one shown first. The picker reads these and nothing else: left to guess, it
 * made 22:00 of today's date out of “22/11/2026 04:00”.
 */
const WRITTEN_DAYS = ['dd/MM/yyyy', 'd/M/yyyy']
const WRITTEN_MOMENTS = ['HH:mm', 'H:mm', "H'h'mm"].flatMap((time) =>
  WRITTEN_DAYS.flatMap((day) => [`${time} ${day}`, `${day} ${time}`]),
)

/** An instant a person types: stored in UTC, picked and shown in Vietnam time in every browser. */
export const instantInput: Pick<DateField, 'type' | 'admin' | 'timezone' | 'hooks'> = {
  type: 'date',
  hooks: { beforeValidate: [toStoredInstant] },
  timezone: {
    defaultTimezone: ZONE,
    supportedTimezones: [{ label: collectionLabels.editor.zone, value: ZONE }],
    // There is one zone: nobody chooses it, for many documents at once either.
    override: ({ baseField }) => ({
      ...baseField,
      admin: { ...baseField.admin, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
    }),
  },
  admin: {
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: 'HH:mm dd/MM/yyyy',
      timeFormat: 'HH:mm',
      timeIntervals: 5,
      overrides: { dateFormat: WRITTEN_MOMENTS, strictParsing: true },
    },
  },
}

/** An instant the system writes. */
export const instant = { type: 'date' } as const
/** How such an instant is read, in lists and in forms: by Vietnam's clock, whatever the browser's is. */
export const byVietnamsClock = {
  Cell: '@/admin/document/InstantCell#InstantCell',
  Field: '@/admin/fields/ReadField#InstantField',
} as const
/** An instant the system writes and people read. */
export const moment = { ...instant, admin: { components: byVietnamsClock } }

const TYPED_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/** `23/11/2026` as people write it → `2026-11-23`; anything else stays for the checks to name. */
const toStoredDay: FieldHook = ({ value }) => {
  const typed = typeof value === 'string' ? TYPED_DAY.exec(value.trim()) : null
  if (!typed) return value
  const [, day = '', month = '', year = ''] = typed
  const stored = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(stored) ? stored : value
}

/** A calendar day in Vietnam, stored as text `YYYY-MM-DD`. A draft may hold a wrong one: the checks name it. */
export const dayInput = {
  type: 'text',
  hooks: { beforeValidate: [toStoredDay] },
  admin: {
    placeholder: collectionLabels.editor.dayPlaceholder,
    components: { Field: '@/admin/fields/DayField#DayField', Cell: '@/admin/fields/DayCell#DayCell' },
  },
} satisfies { type: 'text'; hooks: object; admin: object }

const checkDay: TextFieldSingleValidation = (value, { required }) => {
  if (value === null || value === undefined || value === '') {
    return required ? collectionLabels.refusals.badDay : true
  }
  return isDay(value) || collectionLabels.refusals.badDay
}

/** A day that must be right to be saved at all: rules count with it at once. */
export const checkedDayInput = { ...dayInput, validate: checkDay }
