'use client'

import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Instant } from '@/domain/time/instant'
import { sayInVietnamese } from './connection'
import type { ShownIssue } from './types'

/** The issues a step ran into, shown above the form until they are mended. */
export type Checked = { subjectId: string; issues: readonly ShownIssue[] }

type Desk = {
  /** The server's clock, carried on by the browser's stopwatch: a wrong clock on a desk changes nothing. */
  now(): Instant
  /** Tells this load of the admin from every other one, in this or another tab. */
  visit: string
  checked: Checked | null
  setChecked(checked: Checked | null): void
}

const DeskContext = createContext<Desk | null>(null)

export const useDesk = (): Desk => {
  const desk = use(DeskContext)
  if (!desk) throw new Error('The admin is not wrapped in a DeskProvider')
  return desk
}

/** What the screens of the admin share in one browser tab. `startedAt` is the server's time when it rendered. */
export function DeskProvider({ startedAt, children }: { startedAt: Instant; children?: ReactNode }) {
  const [mounted] = useState(() => performance.now())
  const [visit] = useState(() => Math.random().toString(36).slice(2, 10))
  const [checked, setChecked] = useState<Checked | null>(null)

  useEffect(() => {
    const original = window.fetch
    window.fetch = sayInVietnamese(original.bind(window))
    return () => {
      window.fetch = original
    }
  }, [])

  const now = useCallback(
    () => new Date(Date.parse(startedAt) + performance.now() - mounted).toISOString(),
    [startedAt, mounted],
  )
  const desk = useMemo(() => ({ now, visit, checked, setChecked }), [now, visit, checked])
  return <DeskContext value={desk}>{children}</DeskContext>
}
