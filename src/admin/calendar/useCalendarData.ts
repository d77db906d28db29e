'use client'

import { useCallback, useEffect, useState } from 'react'
import { questionOf } from './address'
import type { CalendarAnswer, Filters, ShownRange } from './types'

type Loaded = { question: string; answer: CalendarAnswer | null; problem: string | null }

async function load(question: string, signal: AbortSignal): Promise<Loaded> {
  const failed = (problem: string): Loaded => ({ question, answer: null, problem })
  try {
    const response = await fetch(question, { credentials: 'same-origin', cache: 'no-store', signal })
    const body = (await response.json()) as CalendarAnswer & { errors?: { message: string }[] }
    return response.ok ? { question, answer: body, problem: null } : failed(body.errors?.[0]?.message ?? '')
  } catch {
    return failed('')
  }
}

/**
 * What the server has for the range and the filters. `problem`: its sentence when it refused, '' when it was not
 * reached. While a new answer is under way the last one stays on the screen.
 */
export function useCalendarData(range: ShownRange | null, filters: Filters) {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [turn, setTurn] = useState(0)
  const question = range === null ? null : questionOf(range, filters)

  useEffect(() => {
    if (question === null) return
    const abort = new AbortController()
    void load(question, abort.signal).then((next) => {
      if (!abort.signal.aborted)
        setLoaded((last) => ({ ...next, answer: next.answer ?? last?.answer ?? null }))
    })
    return () => abort.abort()
  }, [question, turn])

  const reload = useCallback(() => setTurn((last) => last + 1), [])
  return {
    answer: loaded?.answer ?? null,
    problem: loaded?.problem ?? null,
    isLoading: question !== null && loaded?.question !== question,
    reload,
  }
}
