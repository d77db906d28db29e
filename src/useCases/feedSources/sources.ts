import type { Payload } from 'payload'
import { SOURCE_KEEPERS } from '@/access/feedSources'
import { relatedId } from '@/domain/text'
import type { FeedSource } from '@/payload-types'
import { holdersOf } from '../holdersOf'

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
export const keepersOf = (payload: Payload, unitId: string): Promise<string[]> =>
  holdersOf(payload, unitId, SOURCE_KEEPERS)
