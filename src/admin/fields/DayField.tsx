'use client'

import { TextInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import type { ChangeEvent } from 'react'
import { formatDay, isDay } from '@/domain/time/instant'

/** A calendar day as people write it (23/11/2026); it is stored as `2026-11-23`, which the save makes of it. */
export const DayField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
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
      value={isDay(value) ? formatDay(value) : (value ?? '')}
    />
  )
}
