'use client'

import { useRouter } from 'next/navigation'
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { officeLabels } from '@/labels/office'

const { form: words } = officeLabels

type Answer = { ok: boolean; message: string; issues: { path: string; message: string }[] }
type Body = { message?: string; issues?: Answer['issues']; errors?: { message: string }[] }

/** Sends a form with its file; a lost connection comes back as a refusal too. */
async function send(action: string, form: HTMLFormElement): Promise<Answer> {
  try {
    const data = new FormData(form)
    const values = Object.fromEntries([...data].filter(([, value]) => typeof value === 'string'))
    data.set('_payload', JSON.stringify(values))
    const response = await fetch(action, { method: 'POST', body: data, credentials: 'same-origin' })
    const { message, issues = [], errors } = (await response.json()) as Body
    const said = message ?? errors?.[0]?.message ?? ''
    return { ok: response.ok, message: said || (response.ok ? '' : words.failed), issues }
  } catch {
    return { ok: false, message: words.failed, issues: [] }
  }
}

type Props = { action: string; label: string; accept: string; submit: string; children?: ReactNode }

/** A form with one file. What was refused is listed, bad cells of a workbook by their addresses. */
export function FileForm({ action, label, accept, submit, children }: Props) {
  const id = useId()
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [name, setName] = useState('')

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    setSending(true)
    const outcome = await send(action, form)
    setSending(false)
    setAnswer(outcome)
    if (!outcome.ok) return
    form.reset()
    setName('')
    router.refresh()
  }
  return (
    <form className="office-form" onSubmit={(event) => void onSubmit(event)} noValidate>
      {answer ? (
        <div className={answer.ok ? 'office-done' : 'office-alert'} role={answer.ok ? 'status' : 'alert'}>
          <p>{answer.issues.length > 0 ? words.issues : answer.message}</p>
          {answer.issues.length > 0 ? (
            <ul>
              {answer.issues.map(({ path, message }) => (
                <li key={`${path} ${message}`}>{message}</li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
      <div className="office-field">
        <span>{label}</span>
        <input
          className="information-file"
          id={id}
          type="file"
          name="file"
          accept={accept}
          aria-label={label}
          onChange={({ target }) => setName(target.files?.[0]?.name ?? '')}
        />
        <label className="office-button" htmlFor={id}>
          {words.chooseFile}
        </label>
        <span className="office-facts">{name || words.noFile}</span>
      </div>
      {children}
      <button type="submit" className="office-button office-button--main" disabled={isSending}>
        {isSending ? words.sending : submit}
      </button>
    </form>
  )
}
