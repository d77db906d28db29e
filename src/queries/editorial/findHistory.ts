import type { Payload } from 'payload'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import { findPeopleNames } from './findPeopleNames'

/** One thing that happened to a document; names as they are today, null for the system. */
export type HistoryEvent = {
  id: string
  at: Instant
  action: string
  actor: { name: string | null } | null
  onBehalfOf: { name: string | null } | null
  fromStatus: string | null
  toStatus: string | null
  reason: string | null
  /** The edition an approval or a publication is about. */
  edition: number | null
  /** When the scheduler was told to send it out. */
  dueAt: Instant | null
}

type Details = { edition?: unknown; dueAt?: unknown; to?: unknown }

const detailsOf = (value: unknown): Details => (typeof value === 'object' && value !== null ? value : {})
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/**
 * The trace of a document, newest first. It does not ask who may read: the caller has loaded the document
 * with that person's access.
 */
export async function findHistory(payload: Payload, documentId: string): Promise<HistoryEvent[]> {
  const { docs } = await payload.find({
    collection: 'auditLog',
    where: { documentId: { equals: documentId } },
    sort: '-seq',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const people = docs.flatMap(({ actor, onBehalfOf }) => [relatedId(actor), relatedId(onBehalfOf)])
  const names = await findPeopleNames(payload, people)
  const person = (value: unknown) => {
    const id = relatedId(value)
    return id === null ? null : { name: names.get(id) ?? null }
  }
  return docs.map((entry) => {
    const details = detailsOf(entry.details)
    return {
      id: entry.id,
      at: entry.at,
      action: entry.action,
      actor: person(entry.actor),
      onBehalfOf: person(entry.onBehalfOf),
      fromStatus: textOf(entry.fromStatus),
      toStatus: textOf(entry.toStatus),
      reason: textOf(entry.reason),
      edition: typeof details.edition === 'number' ? details.edition : null,
      dueAt: textOf(details.dueAt) ?? textOf(details.to),
    }
  })
}
