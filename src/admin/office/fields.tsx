'use client'

import { useId, type ReactNode } from 'react'
import { useProblem } from './JsonForm'
import type { Choice } from './types'

type Words = { name: string; label: string; help?: string }
/** What ties an input to its help and to what is wrong with it. */
type Ties = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/**
 * Where the issue of this field is filed, when that is not its name: two inputs may make one value, and then only the
 * first says what is wrong.
 */
type Filed = { issuePath?: string; isSecond?: boolean }

function useTies(
  { name, help }: Words,
  issuePath: string,
  isSecond = false,
): { ties: Ties; problem: string | undefined } {
  const id = useId()
  const found = useProblem(issuePath)
  const problem = isSecond ? undefined : found
  const describedBy = [help ? `${id}-help` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ')
  return {
    ties: {
      id: `${id}-${name}`,
      'aria-describedby': describedBy || undefined,
      'aria-invalid': found ? true : undefined,
    },
    problem,
  }
}

function Field({
  words,
  ties,
  problem,
  children,
}: {
  words: Words
  ties: Ties
  problem: string | undefined
  children: ReactNode
}) {
  const base = ties.id.slice(0, -words.name.length - 1)
  return (
    <div className="office-field">
      <label htmlFor={ties.id}>{words.label}</label>
      {children}
      {words.help ? (
        <span className="office-facts" id={`${base}-help`}>
          {words.help}
        </span>
      ) : null}
      {problem ? (
        <span className="office-problem" id={`${base}-problem`}>
          {problem}
        </span>
      ) : null}
    </div>
  )
}

type TextProps = Words & Filed & { type?: 'text' | 'url'; inputMode?: 'numeric' | 'url'; initial?: string }

export function TextField({
  issuePath,
  isSecond = false,
  type = 'text',
  inputMode,
  initial,
  ...words
}: TextProps) {
  const { ties, problem } = useTies(words, issuePath ?? words.name, isSecond)
  return (
    <Field words={words} ties={ties} problem={problem}>
      <input
        {...ties}
        name={words.name}
        type={type}
        inputMode={inputMode}
        defaultValue={initial}
        autoComplete="off"
      />
    </Field>
  )
}

export function TextAreaField(words: Words) {
  const { ties, problem } = useTies(words, words.name)
  return (
    <Field words={words} ties={ties} problem={problem}>
      <textarea {...ties} name={words.name} rows={3} />
    </Field>
  )
}

type SelectProps = Words & { choices: Choice[]; empty?: string; initial?: string }

export function SelectField({ choices, empty, initial, ...words }: SelectProps) {
  const { ties, problem } = useTies(words, words.name)
  return (
    <Field words={words} ties={ties} problem={problem}>
      <select {...ties} name={words.name} defaultValue={initial}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** Several of a list. */
export function CheckList({ choices, ...words }: Words & { choices: Choice[] }) {
  const { ties, problem } = useTies(words, words.name)
  return (
    <fieldset className="office-field office-checks" aria-describedby={ties['aria-describedby']}>
      <legend>{words.label}</legend>
      {words.help ? (
        <span className="office-facts" id={`${ties.id.slice(0, -words.name.length - 1)}-help`}>
          {words.help}
        </span>
      ) : null}
      {problem ? (
        <span className="office-problem" id={`${ties.id.slice(0, -words.name.length - 1)}-problem`}>
          {problem}
        </span>
      ) : null}
      <div className="office-checks__list">
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" name={`${words.name}[]`} value={value} /> <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
