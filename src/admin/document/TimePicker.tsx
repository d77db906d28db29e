'use client'

import { useId, type ReactNode } from 'react'
import { formatDateTime, formatDay, toDay, type Instant } from '@/domain/time/instant'
import { deskLabels as t } from '@/labels/desk'
import { timeChoices } from './timeChoices'
import { wantedAt, whenSentence, type When } from './when'

type Props = {
  value: When
  onChange(value: When): void
  now: Instant
  /** The time the author asked for, or the one it has; offered while it is still to come. */
  wish: Instant | null
  wishName?: (at: string) => string
  /** Whether it may also wait on the reserve shelf. */
  canShelve?: boolean
}

/** Now, a usual time with one click, or a typed one; always Vietnam's clock, and always said in full below. */
export function TimePicker({
  value,
  onChange,
  now,
  wish,
  wishName = t.approve.wanted,
  canShelve = false,
}: Props) {
  const name = useId()
  const isWishOpen = wish !== null && wish > now
  const choices = timeChoices(now).filter(({ at }) => at !== wish)
  const radio = (label: ReactNode, isChosen: boolean, choice: When) => (
    <label className="nhip-choice">
      <input type="radio" name={name} checked={isChosen} onChange={() => onChange(choice)} />
      <span>{label}</span>
    </label>
  )
  const isAt = (at: Instant) => value.mode === 'at' && value.at === at
  const wanted = wantedAt(value)
  const typed: When = value.mode === 'typed' ? value : { mode: 'typed', day: formatDay(toDay(now)), time: '' }
  return (
    <fieldset className="nhip-fieldset">
      <legend>{t.approve.when}</legend>
      {canShelve ? radio(t.approve.shelf, value.mode === 'shelf', { mode: 'shelf' }) : null}
      {radio(t.approve.now, value.mode === 'now', { mode: 'now' })}
      {isWishOpen ? radio(wishName(formatDateTime(wish)), isAt(wish), { mode: 'at', at: wish }) : null}
      {choices.map(({ at, label }) => (
        <div key={at}>
          {radio(
            <>
              {label} <small>{formatDay(toDay(at))}</small>
            </>,
            isAt(at),
            { mode: 'at', at },
          )}
        </div>
      ))}
      {radio(t.approve.other, value.mode === 'typed', typed)}
      {value.mode === 'typed' ? <TypedMoment value={value} onChange={onChange} /> : null}
      <p className="nhip-note" data-kind={wanted === 'unreadable' ? 'warning' : undefined} aria-live="polite">
        {whenSentence(wanted, now)}
      </p>
    </fieldset>
  )
}

function TypedMoment({
  value,
  onChange,
}: {
  value: Extract<When, { mode: 'typed' }>
  onChange(value: When): void
}) {
  const id = useId()
  return (
    <div className="nhip-moment">
      <div className="nhip-field">
        <label htmlFor={`${id}-day`}>{t.approve.date}</label>
        <input
          id={`${id}-day`}
          value={value.day}
          autoComplete="off"
          aria-describedby={`${id}-day-help`}
          onChange={(event) => onChange({ ...value, day: event.target.value })}
        />
        <p className="nhip-help" id={`${id}-day-help`}>
          {t.approve.dateHelp}
        </p>
      </div>
      <div className="nhip-field">
        <label htmlFor={`${id}-time`}>{t.approve.time}</label>
        <input
          id={`${id}-time`}
          value={value.time}
          autoComplete="off"
          aria-describedby={`${id}-time-help`}
          onChange={(event) => onChange({ ...value, time: event.target.value })}
        />
        <p className="nhip-help" id={`${id}-time-help`}>
          {t.approve.timeHelp} {t.approve.zone}
        </p>
      </div>
    </div>
  )
}
