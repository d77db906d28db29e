import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { relatedId } from '@/domain/text'
import { showMedia } from '@/useCases/ledger/showMedia'

const idsOf = (logo: unknown): string[] => [relatedId(logo)].filter((id) => id !== null)

/** A unit's logo stands on public pages: its file is opened to everybody, the one it replaces closed again. */
export const showLogo: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const shown = idsOf(doc.logo)
  const gone = idsOf(previousDoc?.logo)
  if (shown.join() !== gone.join()) await showMedia(req.payload, { shown, gone }, req)
  return doc
}

export const hideLogo: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await showMedia(req.payload, { shown: [], gone: idsOf(doc.logo) }, req)
  return doc
}
