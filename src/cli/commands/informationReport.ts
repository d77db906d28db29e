import { resolve } from 'node:path'
import type { InformationKind } from '@/domain/report/information/types'
import { cliLabels } from '@/labels/cli'
import { informationLabels } from '@/labels/information'
import { reportLabels } from '@/labels/report'
import { findUnitFacts } from '@/queries/reports/findUnitFacts'
import { reportFrame } from '@/queries/reports/reportFrame'
import { exportInformation, isIntact } from '@/useCases/information/exportInformation'
import { informationFile, isInformationFormat } from '@/useCases/information/informationFile'
import { createFolderStore } from '@media/store'
import type { Context } from '../context'
import { done, firstLine, refuse, type Outcome } from '../outcome'
import { unitBySlug } from '../unitBySlug'
import { writeWhole } from '../writeWhole'
import type { ReportOptions } from './report'

const labels = cliLabels.report

/**
 * Writes one unit's information-work report of a period to a file: as closed or, before, a draft of how the ledger
 * stands. Refuses formats that are not built, an unknown unit, an unknown period with the list of those there are, and
 * a closed report that is no longer what was closed.
 */
export async function informationReport(
  { payload, clock, env }: Context,
  kind: InformationKind,
  key: string,
  { unit: slug, format, out }: ReportOptions,
): Promise<Outcome> {
  if (!isInformationFormat(format)) return refuse(cliLabels.notBuilt(`report --format ${String(format)}`))
  const found = await unitBySlug(payload, slug)
  if (!found.ok) return found
  const { id: unitId } = found.unit
  const asked = { unitId, kind, periodKey: key.trim(), now: clock.now() }
  const framed = await reportFrame(payload, asked)
  if (framed.frame === null) return refuse(informationLabels.refusals.unknownPeriod(key, framed.known))
  const [report, unit] = await Promise.all([
    exportInformation(payload, { ...asked, frame: framed.frame }),
    findUnitFacts(payload, unitId),
  ])
  if (!isIntact(report)) return refuse(labels.changed(key))
  if (unit === null) return refuse(cliLabels.unknownUnit(slug, []))
  const { read } = createFolderStore(env.mediaDir)
  const { body } = await informationFile(format, { payload, report, unit, readFile: read })
  const file = resolve(out)
  try {
    await writeWhole(file, body)
  } catch (error) {
    return refuse(labels.notWritten(file, firstLine(error)))
  }
  const { sha256 } = report
  const status = sha256 === null ? 'draft' : 'closed'
  const data = { file, unit: slug, period: asked.periodKey, format, status, sha256 }
  return done([labels.written(file, reportLabels.status[status], sha256)], data)
}
