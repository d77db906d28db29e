'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { tabFieldNames } from './goToField'
import type { Place } from './unsavedStore'

/** Whose form this is, of which document, and which of its fields people type into. */
export function useUnsavedPlace(): { place: Place; names: readonly string[] } {
  const { user } = useAuth()
  const { id, collectionSlug = '' } = useDocumentInfo()
  const fields = useConfig().getEntityConfig({ collectionSlug })?.fields ?? []
  return {
    place: { userId: String(user?.id ?? ''), slug: collectionSlug, id: id === undefined ? null : String(id) },
    names: tabFieldNames(fields),
  }
}
