'use client'

import { useState } from 'react'
import { informationLabels } from '@/labels/information'

const { excerpt: words } = informationLabels.view

type Props = { html: string; text: string }

/** Puts the excerpt on the clipboard, as a table for Word and as text for everything else. */
export function CopyExcerpt({ html, text }: Props) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    const blob = (type: string, content: string) => new Blob([content], { type })
    try {
      const item = new ClipboardItem({
        'text/html': blob('text/html', html),
        'text/plain': blob('text/plain', text),
      })
      await navigator.clipboard.write([item])
      setSaid(words.copied)
    } catch {
      setSaid(words.failed)
    }
  }
  return (
    <>
      <button type="button" className="office-button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status" className="office-facts">
        {said}
      </span>
    </>
  )
}
