'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { officeLabels } from '@/labels/office'
import { pushLabels as words } from '@/labels/push'
import '@/admin/office/office.css'

type Shown = { secret?: string; problem?: string }

async function askForSecret(action: string): Promise<Shown> {
  try {
    const response = await fetch(action, { method: 'POST', credentials: 'same-origin' })
    const { secret, errors } = (await response.json()) as { secret?: string; errors?: { message: string }[] }
    return secret === undefined ? { problem: errors?.[0]?.message ?? officeLabels.form.failed } : { secret }
  } catch {
    return { problem: officeLabels.form.failed }
  }
}

function Secret({ secret }: { secret: string }) {
  const [isCopied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(secret).then(() => setCopied(true))
  return (
    <div className="office-note" role="status">
      <p>
        <strong>{words.secretTitle}</strong>
      </p>
      <p>
        <code>{secret}</code>{' '}
        <button type="button" className="office-button" onClick={copy}>
          {isCopied ? words.copied : words.copy}
        </button>
      </p>
      <p>{words.secretHelp}</p>
    </div>
  )
}

/** Makes a receiver's signing secret and shows it, this once. An existing one is replaced only after a question. */
export function SecretButton({ action, hasSecret }: { action: string; hasSecret: boolean }) {
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [isSending, setSending] = useState(false)
  const [shown, setShown] = useState<Shown>({})

  const send = async () => {
    setSending(true)
    const answer = await askForSecret(action)
    setShown(answer)
    setSending(false)
    setAsking(false)
    if (answer.secret) router.refresh()
  }
  const button = (text: string, act: () => void) => (
    <button type="button" className="office-button" disabled={isSending} onClick={act}>
      {text}
    </button>
  )
  return (
    <div className="office-action">
      {isAsking ? (
        <span role="group" aria-label={words.confirmRenew}>
          <span>{words.confirmRenew}</span> {button(officeLabels.form.yes, () => void send())}{' '}
          {button(officeLabels.form.no, () => setAsking(false))}
        </span>
      ) : (
        button(hasSecret || shown.secret ? words.renewSecret : words.makeSecret, () =>
          hasSecret || shown.secret ? setAsking(true) : void send(),
        )
      )}
      {shown.problem ? (
        <span role="status" className="office-alert">
          {shown.problem}
        </span>
      ) : null}
      {shown.secret ? <Secret key={shown.secret} secret={shown.secret} /> : null}
    </div>
  )
}
