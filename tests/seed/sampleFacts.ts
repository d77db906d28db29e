import type { CollectionSlug, Payload, Where } from 'payload'
import { readPublicRevision } from '@/queries/site/readPublicRevision'

const COUNTED: readonly CollectionSlug[] = [
  'units',
  'users',
  'sections',
  'topics',
  'channels',
  'holidays',
  'media',
  'articles',
  'slogans',
  'procedures',
  'publications',
  'quotas',
  'reports',
  'delegations',
  'notifications',
  'auditLog',
]

/** Everything that would move if a second loading did anything. */
export async function footprint(payload: Payload): Promise<Record<string, unknown>> {
  const facts: Record<string, unknown> = { revision: await readPublicRevision(payload) }
  for (const collection of COUNTED) {
    const { docs, totalDocs } = await payload.find({ collection, sort: '-updatedAt', limit: 1, depth: 0 })
    facts[collection] = [totalDocs, (docs[0] as { updatedAt?: string } | undefined)?.updatedAt]
  }
  const { updatedAt } = await payload.findGlobal({ slug: 'siteSettings', depth: 0 })
  return { ...facts, site: updatedAt }
}

/** How many documents stand where. */
export async function statuses(payload: Payload, collection: 'articles' | 'slogans' | 'procedures') {
  const { docs } = await payload.find({ collection, select: { status: true }, pagination: false, depth: 0 })
  const counts: Record<string, number> = {}
  for (const { status } of docs) counts[String(status)] = (counts[String(status)] ?? 0) + 1
  return counts
}

/** What happened to a document, with people by e-mail. */
export async function historyOf(payload: Payload, documentId: string) {
  const { docs } = await payload.find({
    collection: 'auditLog',
    where: { documentId: { equals: documentId } },
    sort: 'seq',
    pagination: false,
    depth: 1,
    overrideAccess: true,
  })
  const email = (user: unknown) => (user as { email?: string } | null)?.email ?? null
  return docs.map(({ at, action, actor, onBehalfOf }) => ({
    at,
    action,
    actor: email(actor),
    onBehalfOf: email(onBehalfOf),
  }))
}

export const findOne = async <C extends CollectionSlug>(payload: Payload, collection: C, where: Where) => {
  const { docs } = await payload.find({ collection, where, limit: 1, depth: 0, overrideAccess: true })
  const [doc] = docs
  if (!doc) throw new Error(`nothing in ${collection} for ${JSON.stringify(where)}`)
  return doc
}
