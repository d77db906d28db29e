import type { Payload, Where } from 'payload'
import { relatedId } from '@/domain/text'
import { addDays, toDay, type Day, type Instant } from '@/domain/time/instant'

const LIMIT = 50
/** How long before its last day a procedure is looked at again, in days. */
const AHEAD_DAYS = 60

export type ProcedureDuty = {
  id: string
  code: string
  name: string
  unitId: string | null
  effectiveToOn: Day | null
  contentEditorIds: string[]
}

async function find(payload: Payload, unitIds: readonly string[], where: Where, sort: string) {
  if (unitIds.length === 0) return []
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { and: [{ unit: { in: [...unitIds] } }, where] },
    select: { code: true, name: true, unit: true, effectiveToOn: true, contentEditors: true },
    sort,
    limit: LIMIT,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id, code, name, unit, effectiveToOn, contentEditors }): ProcedureDuty => ({
    id,
    code: code ?? '',
    name: name ?? '',
    unitId: relatedId(unit),
    effectiveToOn: effectiveToOn ?? null,
    contentEditorIds: (contentEditors ?? []).map(relatedId).filter((editor) => editor !== null),
  }))
}

/** Procedures on their way to approval that no second person has compared yet, the longest waiting first. */
export const findUnconfirmed = (payload: Payload, unitIds: readonly string[]): Promise<ProcedureDuty[]> =>
  find(
    payload,
    unitIds,
    { and: [{ status: { in: ['submitted', 'edited'] } }, { confirmedAt: { exists: false } }] },
    'updatedAt',
  )

/** Public procedures whose last day in force is near, the nearest first. */
export const findExpiring = (
  payload: Payload,
  unitIds: readonly string[],
  now: Instant,
): Promise<ProcedureDuty[]> => {
  const today = toDay(now)
  return find(
    payload,
    unitIds,
    {
      and: [
        { status: { equals: 'published' } },
        { effectiveToOn: { greater_than_equal: today } },
        { effectiveToOn: { less_than_equal: addDays(today, AHEAD_DAYS) } },
      ],
    },
    'effectiveToOn',
  )
}
