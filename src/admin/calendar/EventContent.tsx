import { calendarLabels as t } from '@/labels/calendar'
import { SIGNS, type ShownItem } from './types'

type Props = { item: ShownItem; time: string; isList: boolean }

/** An entry on the calendar: sign, time, title; in the list with its word and facts, in a cell those are the tooltip. */
export function EventContent({ item, time, isList }: Props) {
  const word = t.kinds[item.kind]
  const facts = t.factsOf(item)
  return (
    <span
      className={isList ? 'calendar-entry calendar-entry--list' : 'calendar-entry'}
      data-kind={item.kind}
      title={isList ? undefined : [word, time, t.titleOf(item), facts].filter(Boolean).join(' · ')}
    >
      <span className="calendar-sign" aria-hidden="true">
        {SIGNS[item.kind]}
      </span>
      <span className={isList ? 'calendar-entry__word' : 'calendar-hidden'}>{word} </span>
      {time === '' ? null : <time className="calendar-entry__time">{time} </time>}
      <span className="calendar-entry__title">{t.titleOf(item)}</span>
      {isList && facts !== '' ? <span className="calendar-entry__facts">{facts}</span> : null}
    </span>
  )
}
