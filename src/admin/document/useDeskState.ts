'use client'

import { useState } from 'react'
import { ask, type Answer } from './answers'
import type { DeskState, DeskSubject } from './types'

type Fresh = { since: DeskState | null; state: DeskState }

/**
 * What the server says about the document: as it rendered the page, and after a save as it answers then. A page
 * rendered anew replaces both.
 */
export function useDeskState(rendered: DeskState | null) {
  const [fresh, setFresh] = useState<Fresh | null>(null)
  const desk = fresh && fresh.since === rendered ? fresh.state : rendered

  /** Asks the server; `isShown` makes its answer what the screen counts as seen. */
  const read = async (subject: DeskSubject): Promise<Answer<DeskState>> =>
    ask<DeskState>(`/api/${subject.slug}/${subject.id}/step`)
  const show = (state: DeskState) => setFresh({ since: rendered, state })
  return { desk, read, show }
}
