import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { ReportNames } from '@/domain/report/weekly'

type Named = 'units' | 'sections' | 'channels' | 'users'

async function namesIn(
  payload: Payload,
  collection: Named & CollectionSlug,
  req: PayloadRequest | undefined,
): Promise<Record<string, string>> {
  const { docs } = await payload.find({
    collection,
    select: collection === 'users' ? { fullName: true } : { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  const nameOf = (doc: (typeof docs)[number]) =>
    'fullName' in doc ? doc.fullName : 'name' in doc ? doc.name : ''
  return Object.fromEntries(docs.map((doc) => [doc.id, nameOf(doc) ?? '']))
}

/** The names a report prints, as they are now. */
export async function reportNames(payload: Payload, req?: PayloadRequest): Promise<ReportNames> {
  const [units, sections, channels, people] = await Promise.all(
    (['units', 'sections', 'channels', 'users'] as const).map((collection) =>
      namesIn(payload, collection, req),
    ),
  )
  return { units: units ?? {}, sections: sections ?? {}, channels: channels ?? {}, people: people ?? {} }
}
