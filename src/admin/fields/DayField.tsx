'use client'

import type { TextFieldClientComponent } from 'payload'
import { formatDay, isDay } from '@/domain/time/instant'
import { formatMonthDay, isMonthDay } from '@/domain/time/monthDay'
import { WrittenField } from './WrittenField'

const writtenDay = (value: string | undefined): string => (isDay(value) ? formatDay(value) : (value ?? ''))
const writtenMonthDay = (value: string | undefined): string =>
  isMonthDay(value) ? formatMonthDay(value) : (value ?? '')

/** A calendar day as people write it (23/11/2026); it is stored as `2026-11-23`, which the save makes of it. */
export const DayField: TextFieldClientComponent = (props) => <WrittenField {...props} written={writtenDay} />

/** A day of every year (15/12), stored as `12-15`. */
export const MonthDayField: TextFieldClientComponent = (props) => (
  <WrittenField {...props} written={writtenMonthDay} />
)
