import type { FieldHook, TextFieldSingleValidation } from 'payload'
import { isMonthDay } from '@/domain/time/monthDay'
import { collectionLabels } from '@/labels/collections'

const { monthDayPlaceholder, refusals } = collectionLabels.reportingPeriods
const TYPED = /^(\d{1,2})[/.](\d{1,2})$/

/** `15/12` as people write it → `12-15`; anything else stays for the check to name. */
const toStored: FieldHook = ({ value }) => {
  const [, day = '', month = ''] = (typeof value === 'string' && TYPED.exec(value.trim())) || []
  const stored = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isMonthDay(stored) ? stored : value
}

const check: TextFieldSingleValidation = (value, { required }) =>
  value === null || value === undefined || value === ''
    ? !required || refusals.badMonthDay
    : isMonthDay(value) || refusals.badMonthDay

/** A day that comes back every year, typed `15/12`, stored `12-15`. */
export const monthDayInput = {
  type: 'text',
  hooks: { beforeValidate: [toStored] },
  validate: check,
  admin: {
    placeholder: monthDayPlaceholder,
    components: {
      Field: '@/admin/fields/DayField#MonthDayField',
      Cell: '@/admin/fields/DayCell#MonthDayCell',
    },
  },
} satisfies { type: 'text'; hooks: object; validate: unknown; admin: object }
