'use client'

import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { pasteLabels as t } from '@/labels/paste'
import { pasteListener } from './pasteListener'

/** Cleans every paste into an editor of the admin, and says what could not come along. */
export function CleanPaste() {
  useEffect(() => {
    const listener = pasteListener(({ pictures, tables }) => {
      if (pictures > 0) toast.warning(t.pictures(pictures))
      if (tables > 0) toast.info(t.tables)
    })
    document.addEventListener('paste', listener, true)
    return () => document.removeEventListener('paste', listener, true)
  }, [])
  return null
}
