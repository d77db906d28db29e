import type { Payload } from 'payload'
import type { LadderStep } from '@/domain/reminder/ladder'
import { ladderSteps } from './ladderSteps'

/** The ladders of the quotas that have one of their own, by quota id. */
export async function findLadders(payload: Payload): Promise<Map<string, LadderStep[]>> {
  const { docs } = await payload.find({
    collection: 'quotas',
    select: { ladder: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(
    docs.filter(({ ladder }) => (ladder ?? []).length > 0).map(({ id, ladder }) => [id, ladderSteps(ladder)]),
  )
}
