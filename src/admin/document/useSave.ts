'use client'

import { useAuth, useDocumentInfo, useForm, useFormModified, useOperation } from '@payloadcms/ui'
import { useDesk } from './DeskProvider'
import { unsavedKey } from './unsavedStore'

type Submitted = { res?: Response } | undefined

/**
 * Saves the form as Payload does. True when the server has taken it, or when there was nothing to save; what was
 * typed stays marked as unsaved otherwise, which Payload forgets after a refusal.
 */
export function useSave() {
  const { submit, setModified, disabled } = useForm()
  const isModified = useFormModified()
  const isNew = useOperation() === 'create'
  const { id, collectionSlug = '', uploadStatus } = useDocumentInfo()
  const { user } = useAuth()
  const { visit } = useDesk()
  const needsSaving = isModified || isNew
  const canSave = needsSaving && uploadStatus !== 'uploading' && !disabled

  const save = async ({ isQuiet = false } = {}): Promise<boolean> => {
    if (!needsSaving) return true
    if (!canSave) return false
    const submitted = (await submit(isQuiet ? { disableSuccessStatus: true } : {})) as Submitted
    const isSaved = submitted?.res?.ok === true
    if (!isSaved) {
      setModified(true)
      return false
    }
    const place = {
      userId: String(user?.id ?? ''),
      slug: collectionSlug,
      id: id === undefined ? null : String(id),
    }
    window.localStorage.removeItem(unsavedKey(place, visit))
    return true
  }
  return { save, canSave, isModified, isNew }
}
