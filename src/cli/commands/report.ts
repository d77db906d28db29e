import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { verifyReport, type WeeklyExport, type WeeklyReport } from '@/domain/report/weekly'
import type { Period } from '@/domain/time/period'
import { cliLabels } from '@/labels/cli'
import { reportLabels } from '@/labels/report'
import type { Report } from '@/payload-types'
import { quotaRules } from '@/queries/quota/quotaRules'
import { renderWeeklyCsv } from '@/reports/weeklyCsv'
import { renderWeeklyJson } from '@/reports/weeklyJson'
import { weeklyReport } from '@/useCases/weeklyReport'
import type { Context } from '../context'
import { done, firstLine, refuse, type Outcome, type Refused } from '../outcome'
import { unitBySlug, type FoundUnit } from '../unitBySlug'
import { writeWhole } from '../writeWhole'
import { weekFrom, type ReportFormat, type ReportKind } from '../values'

const labels = cliLabels.report

type Renderer = (report: WeeklyExport) => string

/** The formats that are built. */
const RENDERERS: Partial<Record<ReportFormat, Renderer>> = { json: renderWeeklyJson, csv: renderWeeklyCsv }

export type ReportOptions = { unit: string; format: ReportFormat; out: string }

/** How to write this report; a refusal for a kind or a format that is not built. */
export function rendererOf(kind: ReportKind, format: ReportFormat): Renderer | Refused {
  if (kind !== 'week') return refuse(cliLabels.notBuilt(`report ${kind}`))
  return RENDERERS[format] ?? refuse(cliLabels.notBuilt(`report --format ${format}`))
}

async function closedReport(payload: Payload, unitId: string, periodKey: string): Promise<Report | null> {
  const { docs } = await payload.find({
    collection: 'reports',
    where: { and: [{ key: { equals: `${unitId}:week:${periodKey}` } }, { status: { not_equals: 'draft' } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

const exportOf = ({ model, sha256, adjustments }: Report): WeeklyExport => ({
  model: model as unknown as WeeklyReport,
  sha256: sha256 ?? '',
  adjustments: (adjustments ?? []).map(({ at, reason, text }) => ({
    at: at ?? '',
    reason: reason ?? '',
    text: text ?? '',
  })),
})

/** The frozen report where the week was closed, else a draft from the ledger as it stands. */
async function weekOf({ payload, clock }: Context, unit: FoundUnit, period: Period): Promise<WeeklyExport> {
  const closed = await closedReport(payload, unit.id, period.key)
  if (closed) return exportOf(closed)
  const rules = await quotaRules(payload, [unit.id])
  const model = await weeklyReport({
    payload,
    unitId: unit.id,
    rules,
    period,
    now: clock.now(),
    isClosing: false,
  })
  return { model, sha256: null, adjustments: [] }
}

/**
 * Writes one unit's report of a period to a file. Refuses kinds and formats that are not built, an unknown unit,
 * and a closed report that is no longer what was closed.
 */
export async function report(
  context: Context,
  kind: ReportKind,
  key: string,
  options: ReportOptions,
): Promise<Outcome> {
  const render = rendererOf(kind, options.format)
  if (typeof render !== 'function') return render
  const period = weekFrom(key)
  const found = await unitBySlug(context.payload, options.unit)
  if (!found.ok) return found
  const week = await weekOf(context, found.unit, period)
  const { sha256, model } = week
  if (sha256 !== null && !verifyReport(model, sha256)) return refuse(labels.changed(period.key))
  const file = resolve(options.out)
  try {
    await writeWhole(file, render(week))
  } catch (error) {
    return refuse(labels.notWritten(file, firstLine(error)))
  }
  const status = sha256 === null ? 'draft' : 'closed'
  const { format } = options
  const data = { file, unit: found.unit.slug, period: period.key, format, status, sha256 }
  return done([labels.written(file, reportLabels.status[status], sha256)], data)
}
