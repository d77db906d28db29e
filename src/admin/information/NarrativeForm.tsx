'use client'

import { useRouter } from 'next/navigation'
import { useId, useRef, useState, type FormEvent } from 'react'
import { post, type Answer } from '@/admin/office/post'
import { informationLabels } from '@/labels/information'
import { officeLabels } from '@/labels/office'
import type { InformationPageProps } from './types'

const { narrative: words } = informationLabels.view
const ROWS = 4

type Props = { action: string; parts: InformationPageProps['narrative'] }

type Texts = Readonly<Record<string, string>>

/** The parts that are other than they were when the person began to write. */
const changedParts = (written: Texts, seen: Texts): Texts =>
  Object.fromEntries(Object.entries(written).filter(([part, text]) => text !== (seen[part] ?? text)))

/**
 * The parts of a report people write. Only what the person changed is sent, with what stood there before, so that two
 * who write at once lose nothing; what was typed stays when a save is refused. Marked as unsaved until it is stored.
 */
export function NarrativeForm({ action, parts }: Props) {
  const id = useId()
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isUnsaved, setUnsaved] = useState(false)
  const seen = useRef<Record<string, string>>({})

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const textsNow = () => Object.fromEntries(new FormData(form)) as Record<string, string>
    const written = changedParts(textsNow(), seen.current)
    setSending(true)
    const outcome = await post(`${action}/write`, { ...written, seen: seen.current })
    setSending(false)
    setAnswer(outcome)
    if (!outcome.ok) return
    Object.assign(seen.current, written)
    setUnsaved(Object.keys(changedParts(textsNow(), seen.current)).length > 0)
    router.refresh()
  }
  return (
    <form
      className="office-form"
      onSubmit={(event) => void save(event)}
      onInput={() => setUnsaved(true)}
      data-unsaved={isUnsaved || undefined}
    >
      <p className="office-facts">{words.help}</p>
      {parts.map(({ part, label, text }) => (
        <div className="office-field" key={part}>
          <label htmlFor={`${id}-${part}`}>{label}</label>
          <textarea
            id={`${id}-${part}`}
            name={part}
            rows={ROWS}
            defaultValue={text}
            onFocus={({ currentTarget }) => (seen.current[part] ??= currentTarget.value)}
            onBlur={({ currentTarget }) => {
              if (currentTarget.value === seen.current[part]) delete seen.current[part]
            }}
          />
        </div>
      ))}
      <button type="submit" className="office-button office-button--main" disabled={isSending}>
        {isSending ? officeLabels.form.sending : words.submit}
      </button>
      {answer ? (
        <p role="status" className={answer.ok ? 'office-done' : 'office-alert'}>
          {answer.issues[0]?.message ?? answer.message}
        </p>
      ) : null}
    </form>
  )
}
