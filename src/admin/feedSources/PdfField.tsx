'use client'

import { useId, useState, type ChangeEvent } from 'react'
import { feedSourceLabels } from '@/labels/feedSources'

const { bulletin: words } = feedSourceLabels

type Uploaded = { id: string; sentence: string }

async function upload(file: File): Promise<Uploaded> {
  const form = new FormData()
  form.set('file', file)
  form.set('_payload', JSON.stringify({ alt: file.name.replace(/\.pdf$/i, '') }))
  try {
    const response = await fetch('/api/media', { method: 'POST', body: form, credentials: 'same-origin' })
    const { doc, errors } = (await response.json()) as {
      doc?: { id: string }
      errors?: { message: string }[]
    }
    return doc
      ? { id: doc.id, sentence: words.uploaded(file.name) }
      : { id: '', sentence: errors?.[0]?.message ?? words.notUploaded }
  } catch {
    return { id: '', sentence: words.notUploaded }
  }
}

/** A PDF that is stored among the unit's files as soon as it is chosen; the form then carries its id. */
export function PdfField() {
  const id = useId()
  const [state, setState] = useState<Uploaded>({ id: '', sentence: '' })
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return setState({ id: '', sentence: '' })
    setState({ id: '', sentence: words.uploading })
    setState(await upload(file))
  }
  return (
    <div className="office-field">
      <label htmlFor={id}>{words.file}</label>
      <input id={id} type="file" accept="application/pdf" onChange={(event) => void choose(event)} />
      <input type="hidden" name="file" value={state.id} />
      <span className="office-facts" role="status">
        {state.sentence}
      </span>
    </div>
  )
}
