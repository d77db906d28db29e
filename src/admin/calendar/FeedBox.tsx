'use client'

import { useState } from 'react'
import { formatDateTime, type Instant } from '@/domain/time/instant'
import { calendarLabels } from '@/labels/calendar'
import { officeLabels } from '@/labels/office'
import { CopyLine } from './CopyLine'

const { feed: t } = calendarLabels
const { form } = officeLabels

type Asked = 'make' | 'revoke'
type Answer = { message?: string; url?: string; madeAt?: Instant; errors?: { message: string }[] }
type Said = { text: string; isProblem: boolean }

const PATHS: Record<Asked, string> = {
  make: '/api/users/calendar-link',
  revoke: '/api/users/calendar-link/revoke',
}

async function send(step: Asked): Promise<{ ok: boolean; body: Answer }> {
  try {
    const response = await fetch(PATHS[step], { method: 'POST', credentials: 'same-origin' })
    return { ok: response.ok, body: (await response.json()) as Answer }
  } catch {
    return { ok: false, body: {} }
  }
}

/** One's own calendar in a phone: makes the secret address, shows it once, ends it, and says where to put it. */
export function FeedBox({ since: first }: { since: Instant | null }) {
  const [since, setSince] = useState(first)
  const [url, setUrl] = useState<string | null>(null)
  const [asking, setAsking] = useState<Asked | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)

  const take = async (step: Asked) => {
    setBusy(true)
    const { ok, body } = await send(step)
    setBusy(false)
    setAsking(null)
    setSaid({ text: body.message ?? body.errors?.[0]?.message ?? form.failed, isProblem: !ok })
    if (!ok) return
    setUrl(body.url ?? null)
    setSince(body.madeAt ?? null)
  }
  const button = (label: string, onClick: () => void) => (
    <button type="button" className="office-button" disabled={isBusy} onClick={onClick}>
      {label}
    </button>
  )
  const question = asking === 'make' ? t.renewConfirm : t.revokeConfirm
  return (
    <section className="office calendar-feed office-no-print" id="lien-ket" aria-labelledby="lien-ket-ten">
      <h2 id="lien-ket-ten">{t.heading}</h2>
      <p>{t.help}</p>
      <p>{since === null ? t.none : t.since(formatDateTime(since))}</p>
      {said ? (
        <p role="status" className={said.isProblem ? 'office-alert' : 'office-done'}>
          {said.text}
        </p>
      ) : null}
      {url === null ? null : <CopyLine value={url} />}
      {asking === null ? (
        <div className="office-buttons">
          {since === null
            ? button(t.make, () => void take('make'))
            : [
                <span key="make">{button(t.renew, () => setAsking('make'))}</span>,
                <span key="revoke">{button(t.revoke, () => setAsking('revoke'))}</span>,
              ]}
        </div>
      ) : (
        <div className="office-buttons" role="group" aria-label={question}>
          <span>{question}</span>
          {button(form.yes, () => void take(asking))}
          {button(form.no, () => setAsking(null))}
        </div>
      )}
      <p className="office-note">{t.warning}</p>
      <details className="office-details">
        <summary>{t.how}</summary>
        <dl className="calendar-ways">
          {t.ways.map(([where, what]) => (
            <div key={where}>
              <dt>{where}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
