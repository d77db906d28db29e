'use client'

import { useId, useState } from 'react'
import { calendarLabels } from '@/labels/calendar'

const { feed: t } = calendarLabels

/** A line to take away, with a button that copies it; where the browser does not let one, it is there to be selected. */
export function CopyLine({ value }: { value: string }) {
  const id = useId()
  const [outcome, setOutcome] = useState<string | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setOutcome(t.copied),
      () => setOutcome(t.notCopied),
    )
  return (
    <div className="office-field">
      <label htmlFor={id}>{t.address}</label>
      <div className="calendar-copy">
        <input id={id} value={value} readOnly onFocus={(event) => event.target.select()} />
        <button
          type="button"
          className="office-button"
          onClick={() => (window.isSecureContext ? void copy() : setOutcome(t.notCopied))}
        >
          {t.copy}
        </button>
      </div>
      <p role="status">{outcome}</p>
    </div>
  )
}
