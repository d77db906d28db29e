import { rolesOn, type Role } from '@/domain/editorial/roles'
import { routesFor } from '@/domain/report/information/routes'
import { findRoutes } from '@/queries/reports/findRoutes'
import { unitNameOf } from '@/queries/reports/findSenders'
import { unitPathsOf } from '@/queries/reports/unitPathsOf'
import { notify, type Notice } from '../notify'
import { loadActors } from '../subject/actor'
import type { Office } from './office'
import type { ReportName } from './store'

/** Where a report is read in the admin. */
export const reportPath = ({ unitId, periodKey }: Pick<ReportName, 'unitId' | 'periodKey'>): string =>
  `/admin/bao-cao/${unitId}/${periodKey}`

async function peopleOf(office: Office, unitId: string, roles: readonly Role[]): Promise<string[]> {
  const { payload, req } = office
  const path = (await unitPathsOf(payload, req)).get(unitId) ?? ''
  const actors = await loadActors(payload, 'everybody', req)
  return actors
    .filter(({ isActive, assignments }) => {
      const held = rolesOn(assignments, 'article', path)
      return isActive && roles.some((role) => held.has(role))
    })
    .map(({ id }) => id)
}

type Told = Pick<Notice, 'kind' | 'key'> & { params?: Notice['params'] }

/** Tells the unit's own office and leader, except whoever did it. */
export async function tellUnit(office: Office, name: ReportName, told: Told): Promise<void> {
  const { payload, req, now, actorId } = office
  const unit = (await unitNameOf(payload, [name.unitId], req)).get(name.unitId) ?? ''
  const people = await peopleOf(office, name.unitId, ['office', 'leader'])
  await notify(
    { payload, req, now },
    people.filter((id) => id !== actorId),
    {
      kind: told.kind,
      key: told.key,
      params: { unit, period: name.periodKey, ...told.params },
      link: reportPath(name),
    },
  )
}

/** Tells the offices of the units that receive this unit's report, each with the way to its own report. */
export async function tellReceivers(office: Office, name: ReportName, told: Told): Promise<void> {
  const { payload, req, now } = office
  const routes = routesFor(await findRoutes(payload, { from: name.unitId }, req), name.kind)
  const unit = (await unitNameOf(payload, [name.unitId], req)).get(name.unitId) ?? ''
  for (const { to } of routes) {
    if (to === null) continue
    await notify({ payload, req, now }, await peopleOf(office, to, ['office']), {
      kind: told.kind,
      key: `${told.key}:${to}`,
      params: { unit, period: name.periodKey, ...told.params },
      link: reportPath({ unitId: to, periodKey: name.periodKey }),
    })
  }
}
