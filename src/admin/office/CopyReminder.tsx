'use client'

import { useState } from 'react'
import { reminderLabels } from '@/labels/reminders'

const { copy: words } = reminderLabels

/**
 * Copies a reminder to paste into a chat. Without HTTPS browsers refuse: then the text is shown, selected, to be
 * copied by hand.
 */
export function CopyReminder({ text }: { text: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <div className="office-copy">
      <button type="button" className="office-button" onClick={() => void copy()}>
        {words.button}
      </button>
      <span role="status">
        {outcome ? (
          <span className={outcome === 'failed' ? 'office-alert' : 'office-done'}>{words[outcome]}</span>
        ) : null}
      </span>
      {outcome === 'failed' ? (
        <textarea
          aria-label={words.text}
          readOnly
          rows={text.split('\n').length}
          value={text}
          ref={(field) => field?.select()}
        />
      ) : null}
    </div>
  )
}
