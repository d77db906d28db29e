import { verifyReport, type WeeklyReport } from '@/domain/report/weekly'
import { relatedId } from '@/domain/text'
import type { Report } from '@/payload-types'
import { walkGroups } from '@/queries/verify/walkGroups'
import type { VerifyInput, VerifyProblem, VerifyStep } from './verify'

const COLUMNS = {
  key: true,
  unit: true,
  kind: true,
  periodKey: true,
  status: true,
  model: true,
  sha256: true,
} as const

type Finding = 'reportChanged' | 'reportMisfiled'

function findings(report: Report): Finding[] {
  if (report.status === 'draft') return []
  const model = report.model as unknown as WeeklyReport | null
  if (model === null || !verifyReport(model, report.sha256 ?? '')) return ['reportChanged']
  const unitId = relatedId(report.unit)
  const isInPlace =
    model.unit.id === unitId &&
    model.period.key === report.periodKey &&
    model.kind === report.kind &&
    report.key === `${unitId}:${report.kind}:${report.periodKey}`
  return isInPlace ? [] : ['reportMisfiled']
}

const problemOf = (code: string, { id, key }: Report): VerifyProblem => ({ code, id, name: key })

/** Closed reports: to the letter what was closed, filed under their unit and period, one each. */
export async function* verifyReports({ payload }: VerifyInput): AsyncGenerator<VerifyStep> {
  for await (const docs of walkGroups(payload, { collection: 'reports', by: 'key', select: COLUMNS })) {
    const reports = docs as unknown as Report[]
    const problems = reports.flatMap((report, at) => [
      ...findings(report).map((code) => problemOf(code, report)),
      ...(reports[at - 1]?.key === report.key ? [problemOf('reportRepeated', report)] : []),
    ])
    yield { checked: reports.length, problems }
  }
}
