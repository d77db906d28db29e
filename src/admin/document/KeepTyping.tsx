'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { deskLabels as t } from '@/labels/desk'
import { useDesk } from './DeskProvider'
import { keepUnsaved, unsavedKey } from './unsavedStore'
import { useUnsavedPlace } from './useUnsavedPlace'

/** How long typing rests before it is kept, in milliseconds; leaving the page keeps it at once. */
const REST_MS = 400

/**
 * Keeps what is typed and not yet saved in the browser, so that neither a lost connection nor a session that
 * ended nor a closed tab loses it. Says so when the browser has no room.
 */
export function KeepTyping() {
  const [fields] = useAllFormFields()
  const { getData } = useForm()
  const isModified = useFormModified()
  const { data } = useDocumentInfo()
  const { now, visit } = useDesk()
  const { place, names } = useUnsavedPlace()
  const [hasRoom, setRoom] = useState(true)

  const keep = useEffectEvent(() => {
    if (!isModified) return
    const values = Object.fromEntries(Object.entries(getData()).filter(([name]) => names.includes(name)))
    const over = typeof data?.updatedAt === 'string' ? data.updatedAt : null
    setRoom(keepUnsaved(window.localStorage, unsavedKey(place, visit), { at: now(), over, values }))
  })
  useEffect(() => {
    if (!isModified) return
    const timer = setTimeout(() => keep(), REST_MS)
    return () => clearTimeout(timer)
  }, [fields, isModified])
  useEffect(() => {
    const leave = () => keep()
    window.addEventListener('pagehide', leave)
    window.addEventListener('beforeunload', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('beforeunload', leave)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [])

  return hasRoom ? null : (
    <p className="nhip-note" data-kind="warning" role="status">
      {t.unsaved.full}
    </p>
  )
}
