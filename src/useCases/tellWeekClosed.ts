import type { Payload, PayloadRequest } from 'payload'
import { rolesOn, type Role } from '@/domain/editorial/roles'
import type { WeeklyReport } from '@/domain/report/weekly'
import type { Instant } from '@/domain/time/instant'
import { notify } from './notify'
import { loadActors } from './subject/actor'

/** Who is told that a week was closed. */
const TOLD: readonly Role[] = ['office', 'leader']

async function peopleOf(payload: Payload, req: PayloadRequest, unitId: string): Promise<string[]> {
  const unit = await payload.findByID({
    collection: 'units',
    id: unitId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const path = unit.path ?? ''
  const actors = await loadActors(payload, 'everybody', req)
  return actors
    .filter(({ isActive, assignments }) => {
      const roles = rolesOn(assignments, 'article', path)
      return isActive && TOLD.some((role) => roles.has(role))
    })
    .map(({ id }) => id)
}

const subjects = (model: WeeklyReport, list: 'movedIn' | 'movedOut'): number =>
  new Set(model.quotas.flatMap((line) => line[list].map(({ subjectId }) => subjectId))).size

/**
 * Tells the office and the leaders of a unit how its week ended: quotas met and missed, and what an outage moved out
 * of the week or into it. Once per report and person.
 */
export async function tellWeekClosed(
  { payload, req, now }: { payload: Payload; req: PayloadRequest; now: Instant },
  { reportId, model }: { reportId: string; model: WeeklyReport },
): Promise<void> {
  const { unit, period, summary } = model
  await notify({ payload, req, now }, await peopleOf(payload, req, unit.id), {
    kind: 'weekClosed',
    params: {
      unit: unit.name,
      period: period.key,
      quotas: summary.quotas,
      met: summary.met,
      missed: summary.missed,
      movedIn: subjects(model, 'movedIn'),
      movedOut: subjects(model, 'movedOut'),
    },
    link: `/admin/bao-cao-tuan/${reportId}`,
    key: `weekClosed:${reportId}`,
  })
}
