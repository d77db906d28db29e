'use client'

import { useRouter } from 'next/navigation'
import { useId, useState, type FormEvent } from 'react'
import { post, type Answer } from '@/admin/office/post'
import { informationLabels } from '@/labels/information'
import { officeLabels } from '@/labels/office'
import type { InformationPageProps } from './types'

const { narrative: words } = informationLabels.view
const ROWS = 4

type Props = { action: string; parts: InformationPageProps['narrative'] }

/** The parts of a report people write; what was typed stays when a save is refused. */
export function NarrativeForm({ action, parts }: Props) {
  const id = useId()
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    setSending(true)
    const outcome = await post(`${action}/write`, Object.fromEntries(data))
    setSending(false)
    setAnswer(outcome)
    if (outcome.ok) router.refresh()
  }
  return (
    <form className="office-form" onSubmit={(event) => void save(event)}>
      <p className="office-facts">{words.help}</p>
      {parts.map(({ part, label, text }) => (
        <div className="office-field" key={part}>
          <label htmlFor={`${id}-${part}`}>{label}</label>
          <textarea id={`${id}-${part}`} name={part} rows={ROWS} defaultValue={text} />
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
