import type { Payload } from 'payload'
import type { Instant } from '@/domain/time/instant'
import type { WorkingSlug } from '@/useCases/subject/types'

type Times = { slug: WorkingSlug; id: string; savedAt: readonly Instant[]; changedAt: Instant }

/**
 * Payload stamps rows with the system's clock. Lists are sorted and versions are read by these times, so they
 * are put to the moments of the sample: one of `savedAt` per version, in order.
 */
export async function settleTimes(payload: Payload, { slug, id, savedAt, changedAt }: Times): Promise<void> {
  const { docs } = await payload.db.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  })
  for (const [index, version] of docs.entries()) {
    const at = savedAt[index] ?? changedAt
    await payload.db.updateVersion({
      collection: slug,
      id: version.id,
      versionData: { createdAt: at, updatedAt: at } as never,
    })
  }
  await payload.db.updateOne({ collection: slug, id, data: { createdAt: savedAt[0], updatedAt: changedAt } })
}
