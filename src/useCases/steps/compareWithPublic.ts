import type { Payload, PayloadRequest } from 'payload'
import { compareContent } from '@/queries/editorial/compareContent'
import type { Comparison } from '@/domain/publication/comparison'
import { findPublicEdition } from '@/queries/editorial/findPublicEdition'
import { freezeContent } from '../freeze/freezeContent'
import { loadContent } from '../subject/content'
import { typeOf, type WorkingDoc, type WorkingSlug } from '../subject/types'

/**
 * What approving the saved content of a document would change for readers. Null while nothing of it is public
 * here, or as long as it has no unit. The caller has loaded `doc` with the access of whoever asks.
 */
export async function compareWithPublic({
  payload,
  req,
  slug,
  doc,
}: {
  payload: Payload
  req: PayloadRequest
  slug: WorkingSlug
  doc: WorkingDoc
}): Promise<Comparison | null> {
  const edition = await findPublicEdition(payload, { type: typeOf(slug), id: doc.id }, req)
  const loaded = await loadContent(payload, slug, doc, req)
  if (!edition || edition.isElsewhere || !loaded.content.unitId) return null
  return compareContent(edition.content, await freezeContent(payload, loaded, req))
}
