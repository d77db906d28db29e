import type { Field, Option } from 'payload'

/** A field's label, or its label and a line of help for the clerk. */
type Words = string | readonly [label: string, help: string]
type Unworded<F> = F extends { name: string } ? Omit<F, 'name' | 'label'> : never

/**
 * A builder for the fields of one collection that takes labels and help from its word list,
 * so that a definition shows only what the field does.
 */
export const fieldsOf =
  <const W extends Record<string, Words>>(words: W) =>
  <N extends keyof W & string>(name: N, definition: Unworded<Field>): Field => {
    const [label, help] = labelAndHelp(words[name] ?? name)
    const description = help === undefined ? {} : { description: help }
    // Each row says what it is a row of.
    const rows = definition.type === 'array' ? { labels: { singular: label, plural: label } } : {}
    return { ...rows, ...definition, name, label, admin: { ...description, ...definition.admin } } as Field
  }

const labelAndHelp = (words: Words): readonly [string, string?] =>
  typeof words === 'string' ? [words] : [words[0], words[1]]

/** Select options from a list of stored value → Vietnamese word. */
export const optionsOf = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
