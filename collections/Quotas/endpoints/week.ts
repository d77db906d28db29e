import type { Endpoint, PayloadRequest } from 'payload'
import { unitsOfReports } from '@/access/office'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import { parsePeriod, periodOf, type Period } from '@/domain/time/period'
import { officeLabels } from '@/labels/office'
import { findUnitFacts } from '@/queries/reports/findUnitFacts'
import { renderReportFile, weekExport } from '@/useCases/exportReport'
import { inline, said } from '../../office/answers'

const { refusals } = officeLabels

const weekOf = (key: unknown, now: string): Period | null => {
  const period = key === undefined ? periodOf('week', now) : parsePeriod(String(key))
  return period?.kind === 'week' ? period : null
}

/** The unit named by its slug or id, with its slug. */
const namedUnit = async (
  { payload }: PayloadRequest,
  name: string,
): Promise<{ id: string; slug: string } | null> => {
  const { docs } = await payload.find({
    collection: 'units',
    where: { or: [{ slug: { equals: name } }, { id: { equals: name } }] },
    select: { slug: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ? { id: docs[0].id, slug: docs[0].slug ?? '' } : null
}

/**
 * `GET /api/quotas/week?unit=<slug or id>&period=2026-W47`: a unit's week for programs, as JSON. The running week
 * (also when `period` is left out) and any other that is not closed is a draft with `sha256` null.
 */
export const readWeek: Endpoint = {
  path: '/week',
  method: 'get',
  async handler(req) {
    const person = askingPerson(req)
    if (!person) return said(401, refusals.signIn)
    const now = clock.now()
    const period = weekOf(req.query.period, now)
    if (period === null) return said(400, refusals.badWeek(periodOf('week', now).key))
    if (typeof req.query.unit !== 'string') return said(400, refusals.unitMissing)
    const unit = await namedUnit(req, req.query.unit)
    if (!unit || !(await unitsOfReports(req, person)).includes(unit.id)) return said(404, refusals.noUnit)
    const report = await weekExport(req.payload, { unitId: unit.id, period, now })
    const facts = await findUnitFacts(req.payload, unit.id)
    return facts ? inline(await renderReportFile(report, 'json', facts)) : said(404, refusals.noUnit)
  },
}
