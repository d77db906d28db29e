import type { Payload } from 'payload'
import { personOf } from '@/access/person'
import { SOURCE_KEEPERS } from '@/access/feedSources'
import { rolesOn } from '@/domain/editorial/roles'
import { relatedId } from '@/domain/text'
import type { FeedSource } from '@/payload-types'

/** A source as the importer works with it. */
export type Source = {
  id: string
  name: string
  url: string
  kind: 'press' | 'government'
  permission: string | null
  unitId: string
  intervalMinutes: number | null
  allowPrivate: boolean
  failures: number
  failingSince: string | null
  etag: string | null
  lastModified: string | null
  feedUrl: string | null
}

export const toSource = (doc: FeedSource): Source => ({
  id: doc.id,
  name: doc.name,
  url: doc.url ?? '',
  kind: doc.kind,
  permission: doc.permission ?? null,
  unitId: relatedId(doc.unit) ?? '',
  intervalMinutes: doc.intervalMinutes ?? null,
  allowPrivate: doc.allowPrivate === true,
  failures: doc.failures ?? 0,
  failingSince: doc.failingSince ?? null,
  etag: doc.etag ?? null,
  lastModified: doc.lastModified ?? null,
  feedUrl: doc.feedUrl ?? null,
})

/** The people who keep the sources of a unit: to be told when one needs them. */
export async function keepersOf(payload: Payload, unitId: string): Promise<string[]> {
  const options = { depth: 0, overrideAccess: true } as const
  const [unit, users] = await Promise.all([
    payload.findByID({ collection: 'units', id: unitId, ...options, disableErrors: true }),
    payload.find({ collection: 'users', pagination: false, ...options }),
  ])
  const path = unit?.path ?? `/${unitId}/`
  return users.docs
    .map(personOf)
    .filter(({ isActive, assignments }) => {
      const roles = rolesOn(assignments, 'article', path)
      return isActive && SOURCE_KEEPERS.some((role) => roles.has(role))
    })
    .map(({ id }) => id)
}
