'use client'

import { useRouter } from 'next/navigation'
import { createContext, useContext, useState, type FormEvent, type ReactNode } from 'react'
import { officeLabels } from '@/labels/office'
import { post, type Answer } from './post'

const { form: words } = officeLabels

const Problems = createContext<ReadonlyMap<string, string>>(new Map())

/** The sentence that belongs to a field, after a refusal. */
export const useProblem = (name: string): string | undefined => useContext(Problems).get(name)

/** Every value of the form; a field with several values (`topics[]`) as a list. */
const valuesOf = (form: HTMLFormElement): Record<string, unknown> => {
  const data = new FormData(form)
  const values = new Map<string, unknown>()
  for (const name of data.keys()) {
    if (name.endsWith('[]')) values.set(name.slice(0, -2), data.getAll(name))
    else values.set(name, data.get(name))
  }
  return Object.fromEntries(values)
}

const focusOnce = (node: HTMLElement | null): void => node?.focus()

function Refused({ answer }: { answer: Answer }) {
  return (
    <div className="office-alert" role="alert" tabIndex={-1} ref={focusOnce}>
      <p>{answer.issues.length > 0 ? words.issues : answer.message}</p>
      {answer.issues.length > 0 ? (
        <ul>
          {answer.issues.map(({ path, message }) => (
            <li key={`${path} ${message}`}>{message}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

type Props = { action: string; submit: string; children: ReactNode }

/**
 * A form that is sent as JSON. A refusal is shown above and at each field, and keeps everything typed; once stored, the
 * page shows what changed.
 */
export function JsonForm({ action, submit, children }: Props) {
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    setSending(true)
    const outcome = await post(action, valuesOf(form))
    setSending(false)
    setAnswer(outcome)
    if (!outcome.ok) return
    form.reset()
    router.refresh()
  }

  const problems = new Map(answer?.issues.map(({ path, message }) => [path, message]))
  return (
    <form className="office-form" onSubmit={(event) => void send(event)} noValidate>
      {answer && !answer.ok ? <Refused answer={answer} key={answer.number} /> : null}
      {answer?.ok ? (
        <p className="office-done" role="status">
          {answer.message}
        </p>
      ) : null}
      <Problems value={problems}>{children}</Problems>
      <button type="submit" className="office-button office-button--main" disabled={isSending}>
        {isSending ? words.sending : submit}
      </button>
    </form>
  )
}
