'use client'

import { TextInput, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import type { ChangeEvent } from 'react'

type Props = Pick<TextFieldClientProps, 'field' | 'path' | 'readOnly'> & {
  written: (value: string | undefined) => string
}

/** A text field that shows what is stored the way people write it. */
export function WrittenField({ field, path: given, readOnly, written }: Props) {
  const { customComponents, disabled, path, setValue, showError, value } = useField<string>({
    potentiallyStalePath: given,
  })
  const { AfterInput, BeforeInput, Description, Error, Label } = customComponents ?? {}
  const { admin: { className, description, placeholder } = {}, label, required } = field
  const isFixed = Boolean(readOnly || disabled)
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
      // An example in an empty field nobody can fill in would be read as its value.
      placeholder={isFixed ? undefined : placeholder}
      readOnly={isFixed}
      required={required}
      showError={showError}
      value={written(value)}
    />
  )
}
