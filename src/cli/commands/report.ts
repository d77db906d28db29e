import { resolve } from 'node:path'
import { verifyReport } from '@/domain/report/weekly'
import { cliLabels } from '@/labels/cli'
import { reportLabels } from '@/labels/report'
import { findUnitFacts } from '@/queries/reports/findUnitFacts'
import { renderReportFile, weekExport } from '@/useCases/exportReport'
import type { Context } from '../context'
import { done, firstLine, refuse, type Outcome } from '../outcome'
import { unitBySlug } from '../unitBySlug'
import { weekFrom, type ReportFormat } from '../values'
import { writeWhole } from '../writeWhole'

const labels = cliLabels.report

export type ReportOptions = { unit: string; format: ReportFormat; out: string }

/**
 * Writes one unit's week to a file: the frozen report where the week was closed, else a draft from the ledger as it
 * stands. Refuses an unknown unit and a closed report that is no longer what was closed.
 */
export async function report(
  { payload, clock }: Context,
  key: string,
  { unit: slug, format, out }: ReportOptions,
): Promise<Outcome> {
  const period = weekFrom(key)
  const found = await unitBySlug(payload, slug)
  if (!found.ok) return found
  const { id: unitId } = found.unit
  const week = await weekExport(payload, { unitId, period, now: clock.now() })
  const { sha256, model } = week
  if (sha256 !== null && !verifyReport(model, sha256)) return refuse(labels.changed(period.key))
  const unit = await findUnitFacts(payload, unitId)
  if (unit === null) return refuse(cliLabels.unknownUnit(slug, []))
  const file = resolve(out)
  try {
    await writeWhole(file, (await renderReportFile(week, format, unit)).body)
  } catch (error) {
    return refuse(labels.notWritten(file, firstLine(error)))
  }
  const status = sha256 === null ? 'draft' : 'closed'
  const data = { file, unit: unit.slug, period: period.key, format, status, sha256 }
  return done([labels.written(file, reportLabels.status[status], sha256)], data)
}
