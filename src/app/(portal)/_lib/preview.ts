import { headers } from 'next/headers'
import { createLocalReq } from 'payload'
import { cache } from 'react'
import type { FrozenContent } from '@/domain/publication/frozen'
import { freezeContent } from '@/useCases/freeze/freezeContent'
import { loadContent } from '@/useCases/subject/content'
import { isWorkingSlug, type WorkingDoc, type WorkingSlug } from '@/useCases/subject/types'
import { sitePayload } from './payload'
import { withPrivateFiles } from './privateFiles'

export type Preview = {
  slug: WorkingSlug
  id: string
  /** Null as long as the document has no unit to publish it. */
  content: FrozenContent | null
}

/**
 * The saved content of a working document as approving it now would show it, for whoever may read it. Null for
 * everybody else, and for an address that means no document.
 */
export const loadPreview = cache(async (collection: string, id: string): Promise<Preview | null> => {
  if (!isWorkingSlug(collection)) return null
  const payload = await sitePayload()
  const { user } = await payload.auth({ headers: await headers() })
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const doc = (await payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })) as WorkingDoc | null
  if (!doc) return null
  const loaded = await loadContent(payload, collection, doc, req)
  const content = loaded.content.unitId ? await freezeContent(payload, loaded, req) : null
  return {
    slug: collection,
    id,
    content: content && withPrivateFiles(content, [...loaded.pictures.values()]),
  }
})
