'use client'

import type { TextFieldClientProps } from 'payload'
import { formatDateTime, toInstant } from '@/domain/time/instant'
import { WrittenField } from './WrittenField'

/** What a field of text and one of time have in common. */
type Props = Pick<TextFieldClientProps, 'field' | 'path'>

const writtenInstant = (value: string | undefined): string => {
  const at = toInstant(value)
  return at === null ? (value ?? '') : formatDateTime(at)
}

/** A moment the system wrote, by Vietnam's clock in every browser; nobody types it. */
export function InstantField(props: Props) {
  return <WrittenField {...props} readOnly written={writtenInstant} />
}

/** A name the system wrote, in the words of the glossary; nobody types it. */
export function WordField({ words, ...props }: Props & { words: Readonly<Record<string, string>> }) {
  return <WrittenField {...props} readOnly written={(name = '') => words[name] ?? name} />
}
