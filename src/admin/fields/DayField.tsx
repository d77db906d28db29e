'use client'

import { TextInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent, TextFieldClientProps } from 'payload'
import type { ChangeEvent } from 'react'
import { formatDay, isDay } from '@/domain/time/instant'
import { formatMonthDay, isMonthDay } from '@/domain/time/monthDay'

type Props = TextFieldClientProps & { written: (value: string | undefined) => string }

/** A text field that shows what is stored the way people write it. */
function WrittenField({ field, path: given, readOnly, written }: Props) {
  const { customComponents, disabled, path, setValue, showError, value } = useField<string>({
    potentiallyStalePath: given,
  })
  const { AfterInput, BeforeInput, Description, Error, Label } = customComponents ?? {}
  const { admin: { className, description, placeholder } = {}, label, required } = field
  return (
    <TextInput
      AfterInput={AfterInput}
      BeforeInput={BeforeInput}
      className={className}
      Description={Description}
      description={description}
      Error={Error}
      Label={Label}
      label={label}
      onChange={(event: ChangeEvent<HTMLInputElement>) => setValue(event.target.value)}
      path={path}
      placeholder={placeholder}
      readOnly={Boolean(readOnly || disabled)}
      required={required}
      showError={showError}
      value={written(value)}
    />
  )
}

const writtenDay = (value: string | undefined): string => (isDay(value) ? formatDay(value) : (value ?? ''))
const writtenMonthDay = (value: string | undefined): string =>
  isMonthDay(value) ? formatMonthDay(value) : (value ?? '')

/** A calendar day as people write it (23/11/2026); it is stored as `2026-11-23`, which the save makes of it. */
export const DayField: TextFieldClientComponent = (props) => <WrittenField {...props} written={writtenDay} />

/** A day of every year (15/12), stored as `12-15`. */
export const MonthDayField: TextFieldClientComponent = (props) => (
  <WrittenField {...props} written={writtenMonthDay} />
)
