import type { Payload } from 'payload'
import type { Quota } from '@/payload-types'
import type { LadderStep } from '@/domain/reminder/ladder'
import { ladderSteps } from './ladderSteps'

/** The ladders of the quotas that have one of their own, by quota id. */
export async function findLadders(payload: Payload): Promise<Map<string, LadderStep[]>> {
  const { docs } = await payload.db.find<Quota>({
    collection: 'quotas',
    select: { ladder: true },
    pagination: false,
    limit: 0,
  })
  return new Map(
    docs.filter(({ ladder }) => (ladder ?? []).length > 0).map(({ id, ladder }) => [id, ladderSteps(ladder)]),
  )
}
