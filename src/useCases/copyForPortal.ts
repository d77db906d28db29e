import type { Payload, PayloadRequest } from 'payload'
import { type PortalCopy, portalCopy } from '@/feeds/portalCopy'
import { findPublicEdition } from '@/queries/editorial/findPublicEdition'

type CopyInput = { payload: Payload; user: NonNullable<PayloadRequest['user']>; articleId: string }

/**
 * The public edition of an article, ready to be pasted into a portal. Null when this person may not read the article,
 * and while nothing of it is out on this site: what is not approved leaves the house on no way.
 */
export async function copyForPortal({ payload, user, articleId }: CopyInput): Promise<PortalCopy | null> {
  const readable = await payload.findByID({
    collection: 'articles',
    id: articleId,
    user,
    overrideAccess: false,
    disableErrors: true,
    depth: 0,
    select: { status: true },
  })
  if (!readable) return null
  const edition = await findPublicEdition(payload, { type: 'article', id: articleId })
  if (edition === null || edition.isElsewhere || edition.content.type !== 'article') return null
  return portalCopy(edition.content, payload.config.serverURL)
}
