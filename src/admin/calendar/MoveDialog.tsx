'use client'

import { toast } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { collectionOfSubject } from '@/domain/calendar/entry'
import { formatDay, toDay, type Instant } from '@/domain/time/instant'
import { typedMoment } from '@/domain/time/typed'
import { calendarLabels } from '@/labels/calendar'
import { deskLabels } from '@/labels/desk'
import { ask, type Trouble } from '../document/answers'
import { Dialog } from '../document/Dialog'
import { doneSentence, type Taken } from '../document/stepSentences'
import { TroubleNote } from '../document/TroubleNote'
import { clockFace } from './clockFace'
import type { Move } from './types'

const { move: t } = calendarLabels
const { approve: words } = deskLabels

const said = (at: Instant): string => calendarLabels.moment(clockFace(at), toDay(at))

/** What will happen, said before anything is sent; the moment is null while what is typed is none. */
function sentenceOf(wanted: Instant | null, { item, now }: Move): string {
  if (wanted === null) return words.unreadable
  if (wanted === item.at) return t.same
  return wanted <= now ? t.past(said(wanted)) : t.to(said(wanted))
}

type Props = { move: Move; onClose(): void; onMoved(): void; onReload(): void }

/** Asks before an approved piece is put at another time, with the exact time, which can still be changed here. */
export function MoveDialog({ move, onClose, onMoved, onReload }: Props) {
  const { item, now } = move
  const id = useId()
  const [day, setDay] = useState(() => formatDay(toDay(move.wanted)))
  const [time, setTime] = useState(() => clockFace(move.wanted))
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const wanted = typedMoment(day, time)
  const isReady = wanted !== null && wanted !== item.at

  const send = async () => {
    if (!isReady || item.subject === null) return
    setBusy(true)
    setTrouble(null)
    const { type, id: subjectId } = item.subject
    const body = { action: 'reschedule', publishAt: wanted, scheduledFor: item.at }
    const answer = await ask<Taken>(`/api/${collectionOfSubject(type)}/${subjectId}/step`, body)
    setBusy(false)
    if (!answer.ok) return setTrouble(answer.trouble)
    toast.success(doneSentence('reschedule', answer.value, now))
    onMoved()
  }
  const input = (
    name: string,
    label: string,
    help: string,
    value: string,
    onChange: (value: string) => void,
  ) => (
    <div className="nhip-field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        value={value}
        autoComplete="off"
        aria-describedby={`${id}-${name}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="nhip-help" id={`${id}-${name}-help`}>
        {help}
      </p>
    </div>
  )
  const isPast = wanted !== null && wanted <= now
  return (
    <Dialog
      title={t.title}
      isBusy={isBusy}
      onClose={onClose}
      closeLabel={t.cancel}
      confirm={
        isReady ? { label: isPast ? t.confirmNow : t.confirm, onConfirm: () => void send() } : undefined
      }
    >
      <p>
        <strong>{calendarLabels.titleOf(item)}</strong>
      </p>
      {item.at === null ? null : <p>{t.from(said(item.at))}</p>}
      <TroubleNote trouble={trouble} onReload={onReload} />
      {trouble?.issues.map(({ code, message }) => (
        <p className="nhip-note" data-kind="error" role="alert" key={code}>
          {message}
        </p>
      ))}
      <div className="nhip-moment">
        {input('day', words.date, words.dateHelp, day, setDay)}
        {input('time', words.time, `${words.timeHelp} ${words.zone}`, time, setTime)}
      </div>
      <p className="nhip-note" data-kind={isReady && !isPast ? undefined : 'warning'} aria-live="polite">
        {sentenceOf(wanted, move)}
      </p>
    </Dialog>
  )
}
