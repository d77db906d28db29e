'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { officeLabels } from '@/labels/office'
import { post, type Answer } from './post'

const { form: words } = officeLabels

type Props = {
  action: string
  body: object
  label: string
  /** Asked before anything is sent. */
  confirm?: string
  /** Said instead of doing it while a form of the page holds what is not stored yet. */
  unsaved?: string
}

const holdsUnsaved = (): boolean => document.querySelector('form[data-unsaved]') !== null

/** A button that sends one fixed message, says what came of it and shows the changed page. */
export function ActionButton({ action, body, label, confirm, unsaved }: Props) {
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [isSending, setSending] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)

  const send = async () => {
    if (unsaved && holdsUnsaved()) {
      setAsking(false)
      setAnswer({ ok: false, message: unsaved, issues: [], number: 0 })
      return
    }
    setSending(true)
    const outcome = await post(action, body)
    setSending(false)
    setAsking(false)
    setAnswer(outcome)
    if (outcome.ok) router.refresh()
  }
  const button = (text: string, act: () => void) => (
    <button type="button" className="office-button" disabled={isSending} onClick={act}>
      {text}
    </button>
  )
  return (
    <div className="office-action">
      {isAsking ? (
        <span role="group" aria-label={confirm}>
          <span>{confirm}</span> {button(words.yes, () => void send())}{' '}
          {button(words.no, () => setAsking(false))}
        </span>
      ) : (
        button(isSending ? words.sending : label, () => (confirm ? setAsking(true) : void send()))
      )}
      {answer ? (
        <span role="status" className={answer.ok ? 'office-done' : 'office-alert'}>
          {answer.issues[0]?.message ?? answer.message}
        </span>
      ) : null}
    </div>
  )
}
