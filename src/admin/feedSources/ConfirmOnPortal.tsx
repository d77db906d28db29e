'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { portalWatchLabels } from '@/labels/portalWatch'
import '../office/office.css'
import { post, type Answer } from '../office/post'

const { confirm: words } = portalWatchLabels

/** A person who saw the piece on the portal says where. Inside Payload's form, so no form of its own. */
export function ConfirmOnPortal() {
  const { id } = useDocumentInfo()
  const router = useRouter()
  const inputId = useId()
  const [url, setUrl] = useState('')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const send = async () => {
    const outcome = await post(`/api/portal-watches/${String(id)}/confirm`, { url })
    setAnswer(outcome)
    if (outcome.ok) router.refresh()
  }
  return (
    <div className="office office-form">
      <div>
        <h3>{words.label}</h3>
        <p className="office-facts">{words.help}</p>
      </div>
      <div className="office-field">
        <label htmlFor={inputId}>{words.url}</label>
        <input id={inputId} type="url" value={url} onChange={({ target }) => setUrl(target.value)} />
      </div>
      <button type="button" className="office-button" onClick={() => void send()}>
        {words.submit}
      </button>
      {answer ? (
        <p role="status" className={answer.ok ? 'office-done' : 'office-alert'}>
          {answer.message}
        </p>
      ) : null}
    </div>
  )
}
