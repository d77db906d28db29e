import type { CollectionSlug, Payload } from 'payload'
import type { ReportNames } from '@/domain/report/weekly'

async function namesIn(payload: Payload, collection: 'units' | 'sections' | 'channels'): Promise<Record<string, string>> {
  const { docs } = await payload.find({
    collection,
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return Object.fromEntries(docs.map(({ id, name }) => [id, name ?? '']))
}

async function peopleNames(payload: Payload): Promise<Record<string, string>> {
  const { docs } = await payload.find({
    collection: 'users' satisfies CollectionSlug,
    select: { fullName: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return Object.fromEntries(docs.map(({ id, fullName }) => [id, fullName ?? '']))
}

/** The names a report prints, as they are now. */
export async function reportNames(payload: Payload): Promise<ReportNames> {
  const [units, sections, channels, people] = await Promise.all([
    namesIn(payload, 'units'),
    namesIn(payload, 'sections'),
    namesIn(payload, 'channels'),
    peopleNames(payload),
  ])
  return { units, sections, channels, people }
}
