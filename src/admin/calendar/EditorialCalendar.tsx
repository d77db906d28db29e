'use client'

import { toast } from '@payloadcms/ui'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useCallback, useState } from 'react'
import { addMinutes, type Day, type Instant } from '@/domain/time/instant'
import { calendarLabels as t } from '@/labels/calendar'
import { queryOf } from './address'
import { Loading } from './DayMarks'
import { Filters } from './Filters'
import { Legend } from './Legend'
import { MoveDialog } from './MoveDialog'
import { MoveList } from './MoveList'
import type { FilterChoices, Filters as Values, Move, ShownItem, ShownRange } from './types'
import { useCalendarData } from './useCalendarData'
import type { ViewName } from './views'

/** The library is large and serves this page only. */
const Board = dynamic(() => import('./Board'), { ssr: false, loading: Loading })

type Shown = { range: ShownRange; view: ViewName; day: Day }

export type CalendarProps = {
  choices: FilterChoices
  filters: Values
  view: ViewName | null
  day: Day
  now: Instant
}

const MS_OF_MINUTE = 60_000

/** The calendar with its filters, what its colours mean, and the list of what can be put at another time. */
export function EditorialCalendar({ choices, filters: first, view, day, now }: CalendarProps) {
  const router = useRouter()
  const [filters, setFilters] = useState(first)
  const [shown, setShown] = useState<Shown | null>(null)
  const [move, setMove] = useState<Move | null>(null)
  const { answer, problem, isLoading, reload } = useCalendarData(shown?.range ?? null, filters)

  const remember = (values: Values, at: Shown | null) => {
    if (at) window.history.replaceState(null, '', `?${queryOf(values, at.view, at.day)}`)
  }
  const filter = (values: Values) => {
    setFilters(values)
    remember(values, shown)
  }
  const show = (range: ShownRange, name: ViewName, on: Day) => {
    setShown({ range, view: name, day: on })
    remember(filters, { range, view: name, day: on })
  }
  const openedAt = useState(() => performance.now())[0]
  const clock = useCallback(
    () => addMinutes(now, (performance.now() - openedAt) / MS_OF_MINUTE),
    [now, openedAt],
  )
  const ask = (item: ShownItem, wanted: Instant, revert: () => void) =>
    setMove({ item, wanted, now: clock(), revert })
  const close = () => {
    move?.revert()
    setMove(null)
  }
  const leave = () => {
    setMove(null)
    reload()
  }
  return (
    <div className="calendar" aria-busy={isLoading}>
      <Filters choices={choices} values={filters} onChange={filter} />
      {problem === null ? null : (
        <div className="office-alert" role="alert">
          <p>{problem || t.failed}</p>
          <button type="button" className="office-button" onClick={reload}>
            {t.reload}
          </button>
        </div>
      )}
      {answer?.isCut ? <p className="office-note">{t.isCut}</p> : null}
      <Board
        answer={answer}
        now={now}
        day={day}
        view={view}
        onShow={show}
        onOpen={({ path }) => router.push(path)}
        onDrop={ask}
        onMisplaced={(revert) => {
          revert()
          toast.warning(t.move.needsHour)
        }}
      />
      <Legend />
      <MoveList items={answer?.items ?? []} onMove={(item) => ask(item, item.at ?? now, () => undefined)} />
      {move ? (
        <MoveDialog
          move={move}
          onClose={close}
          onMoved={leave}
          onReload={() => {
            close()
            reload()
          }}
        />
      ) : null}
    </div>
  )
}
