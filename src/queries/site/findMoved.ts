import type { Payload } from 'payload'
import type { FrozenProcedure } from '@/domain/publication/frozen'
import { onSite, type SiteScope } from '@/queries/site/scope'

/**
 * The slug under which an article is out now that any of its editions named otherwise; null when there is none. A slug
 * is fixed at the first publication, but an address may have been announced before.
 */
export async function findMovedArticle(
  payload: Payload,
  scope: SiteScope,
  slug: string,
): Promise<string | null> {
  const editions = await payload.find({
    collection: 'publications',
    where: { and: [{ subjectType: { equals: 'article' } }, { slug: { equals: slug } }] },
    select: { subjectId: true },
    depth: 0,
    limit: 10,
    pagination: false,
    overrideAccess: true,
  })
  if (editions.docs.length === 0) return null
  const subjects = editions.docs.map(({ subjectId }) => subjectId)
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [...onSite(scope, 'article'), { subjectId: { in: subjects } }] },
    select: { slug: true },
    sort: '-firstPublishedAt',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]?.slug ?? null
}

/** The subjects by the codes their earlier editions bore, upper case. Few: a procedure is amended now and then. */
export async function findFormerCodes(payload: Payload, scope: SiteScope): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [
        { channel: { equals: scope.channelId } },
        { subjectType: { equals: 'procedure' } },
        { status: { equals: 'superseded' } },
      ],
    },
    select: { subjectId: true, content: true },
    sort: 'edition',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(
    docs.map(({ subjectId, content }) => [
      (content as FrozenProcedure).code.toUpperCase(),
      String(subjectId),
    ]),
  )
}
