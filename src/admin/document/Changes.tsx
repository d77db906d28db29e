'use client'

import { useState, type SyntheticEvent } from 'react'
import type { Comparison } from '@/domain/publication/comparison'
import { deskLabels as t } from '@/labels/desk'
import { historyLabels } from '@/labels/history'
import { ask } from './answers'
import { DiffView } from './DiffView'
import type { DeskSubject } from './types'

type Loaded = { comparison: Comparison | null } | { sentence: string }

/** The changes against the public edition; compared when somebody opens them. */
export function Changes({ subject }: { subject: DeskSubject }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const load = async (event: SyntheticEvent<HTMLDetailsElement>) => {
    if (!event.currentTarget.open || (loaded && 'comparison' in loaded)) return
    const answer = await ask<Comparison | null>(`/api/${subject.slug}/${subject.id}/diff`)
    setLoaded(answer.ok ? { comparison: answer.value } : { sentence: answer.trouble.sentence ?? '' })
  }
  return (
    <details className="nhip-details" onToggle={(event) => void load(event)}>
      <summary>{t.approve.changes}</summary>
      <Content loaded={loaded} />
    </details>
  )
}

function Content({ loaded }: { loaded: Loaded | null }) {
  if (!loaded) return <p>{t.approve.loadingChanges}</p>
  if ('sentence' in loaded) return <p role="alert">{loaded.sentence}</p>
  return loaded.comparison ? <DiffView comparison={loaded.comparison} /> : <p>{historyLabels.compare.none}</p>
}
