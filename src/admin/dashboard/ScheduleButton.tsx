'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '@/admin/document/answers'
import { doneSentence, type Taken } from '@/admin/document/stepSentences'
import { officeLabels } from '@/labels/office'
import { radarLabels } from '@/labels/radar'

const { shelf: t } = radarLabels
const { form } = officeLabels

type Props = { id: string; title: string; publishAt: string | null; label: string; now: string }

/** One click gives a piece from the shelf its time; only "now", which cannot be taken back, is asked about first. */
export function ScheduleButton({ id, title, publishAt, label, now }: Props) {
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  const send = async () => {
    setSending(true)
    const answer = await ask<Taken>(`/api/articles/${id}/step`, { action: 'schedule', publishAt })
    setSending(false)
    setAsking(false)
    if (answer.ok) {
      toast.success(doneSentence('schedule', answer.value, now))
      router.refresh()
      return
    }
    const { sentence, issues } = answer.trouble
    setRefusal([sentence, ...issues.map(({ message }) => message)].filter(Boolean).join(' '))
  }
  const button = (text: string, act: () => void, name?: string) => (
    <button type="button" className="office-button" disabled={isSending} aria-label={name} onClick={act}>
      {text}
    </button>
  )
  return (
    <div className="office-action">
      {isAsking ? (
        <span role="group" aria-label={t.confirmNow}>
          <span>{t.confirmNow}</span> {button(form.yes, () => void send())}{' '}
          {button(form.no, () => setAsking(false))}
        </span>
      ) : (
        button(
          isSending ? t.sending : label,
          () => (publishAt === null ? setAsking(true) : void send()),
          t.named(label, title),
        )
      )}
      {refusal ? (
        <span role="alert" className="office-alert">
          {refusal}
        </span>
      ) : null}
    </div>
  )
}
