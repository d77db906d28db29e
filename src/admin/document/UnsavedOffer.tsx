'use client'

import { toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { formatDateTime, toDay } from '@/domain/time/instant'
import { deskLabels as t } from '@/labels/desk'
import { useDesk } from './DeskProvider'
import { forgetOldUnsaved, leftUnsaved, type StoredUnsaved } from './unsavedStore'
import { useUnsavedPlace } from './useUnsavedPlace'

const subscribe = (onChange: () => void) => {
  window.addEventListener('storage', onChange)
  return () => window.removeEventListener('storage', onChange)
}

/** Other tabs hear of a change by themselves; this one has to be told. */
const forget = (key: string) => {
  window.localStorage.removeItem(key)
  window.dispatchEvent(new Event('storage'))
}

/** Offers what an earlier visit left unsaved; the newest first, the others after it. */
export function UnsavedOffer() {
  const { now, visit } = useDesk()
  const { place } = useUnsavedPlace()
  const { hasSavePermission } = useDocumentInfo()
  const left = useSyncExternalStore(
    subscribe,
    () => JSON.stringify(leftUnsaved(window.localStorage, place, visit)[0] ?? null),
    () => 'null',
  )
  useEffect(() => forgetOldUnsaved(window.localStorage, now()), [now])
  const unsaved = JSON.parse(left) as StoredUnsaved | null
  return unsaved && hasSavePermission ? (
    <Offer key={unsaved.key} unsaved={unsaved} today={toDay(now())} />
  ) : null
}

function Offer({ unsaved, today }: { unsaved: StoredUnsaved; today: string }) {
  const { reset, setModified } = useForm()
  const { data } = useDocumentInfo()
  const [isBusy, setBusy] = useState(false)
  const full = formatDateTime(unsaved.at)
  const at = toDay(unsaved.at) === today ? full.slice(0, 5) : full
  const isOvertaken = unsaved.over !== (typeof data?.updatedAt === 'string' ? data.updatedAt : null)

  const restore = async () => {
    setBusy(true)
    try {
      await reset({ ...data, ...unsaved.values })
      setModified(true)
      toast.success(t.unsaved.restored)
      forget(unsaved.key)
    } catch {
      toast.error(t.unsaved.failed)
      setBusy(false)
    }
  }
  return (
    <section className="nhip-note" data-kind="warning" aria-label={t.unsaved.title(at)}>
      <p>
        <strong>{t.unsaved.title(at)}</strong>
      </p>
      <p>{isOvertaken ? t.unsaved.changedSince : t.unsaved.text}</p>
      <div className="nhip-buttons">
        <button
          type="button"
          className="nhip-button"
          data-kind="primary"
          disabled={isBusy}
          onClick={() => void restore()}
        >
          {t.unsaved.restore(at)}
        </button>
        <button type="button" className="nhip-button" disabled={isBusy} onClick={() => forget(unsaved.key)}>
          {t.unsaved.discard}
        </button>
      </div>
    </section>
  )
}
