import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { canonicalJson, sha256Hex } from '@/domain/canonical'
import type { WeeklyReport } from '@/domain/report/weekly'
import { relatedId } from '@/domain/text'
import { cliLabels } from '@/labels/cli'
import type { Report } from '@/payload-types'
import { exportOf, storedReport } from '@/queries/office/findReport'
import { findInformation } from '@/queries/reports/findInformation'
import { findUnitFacts } from '@/queries/reports/findUnitFacts'
import { readFingerprint } from '@/reports/readFingerprint'
import { isExportFormat, renderReportFile } from '@/useCases/exportReport'
import { storedExport } from '@/useCases/information/exportInformation'
import { informationFile, isInformationFormat } from '@/useCases/information/informationFile'
import { createFolderStore } from '@media/store'
import type { Context } from '../context'
import { done, firstLine, refuse, type Outcome, type Refused } from '../outcome'

const labels = cliLabels.verify.file

/** The closed report of a hash, or of its beginning; several would be a miracle. */
async function reportOf({ payload }: Context, sha256: string): Promise<Report | null> {
  const { docs } = await payload.find({
    collection: 'reports',
    where: { sha256: { like: sha256 } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.find((doc) => doc.sha256?.startsWith(sha256)) ?? null
}

/** The stored report in the format of the file, as it would be exported now; null for a format there is none of. */
async function exportedNow({ payload, env }: Context, doc: Report, format: string): Promise<Buffer | null> {
  const unit = await findUnitFacts(payload, relatedId(doc.unit) ?? '')
  if (unit === null) return null
  if (doc.kind === 'week') {
    if (!isExportFormat(format)) return null
    const { body } = await renderReportFile(exportOf(storedReport(doc)), format, unit)
    return Buffer.from(body)
  }
  const stored = await findInformation(payload, {
    unitId: relatedId(doc.unit) ?? '',
    kind: doc.kind,
    periodKey: doc.periodKey,
  })
  const report = stored ? await storedExport(payload, stored) : null
  if (!report || !isInformationFormat(format)) return null
  const { read } = createFolderStore(env.mediaDir)
  const { body } = await informationFile(format, { payload, report, unit, readFile: read })
  return Buffer.from(body)
}

async function judged(
  context: Context,
  sha256: string,
): Promise<{ ok: true; doc: Report; name: string } | Refused> {
  const doc = await reportOf(context, sha256)
  if (doc === null) return refuse(labels.unknown(sha256))
  const model = doc.model as unknown as WeeklyReport
  const name = labels.report(model.unit.name, doc.periodKey)
  if (sha256Hex(canonicalJson(model)) !== doc.sha256) return refuse(labels.changed(name))
  return { ok: true, doc, name }
}

/** Whether a printed report is one of ours: asks for the code at the foot of its pages, or its beginning. */
export async function verifyPrinted(context: Context, sha256: string): Promise<Outcome> {
  const found = await judged(context, sha256)
  if (!found.ok) return found
  const { doc, name } = found
  return done([labels.printed(name)], { ok: true, report: doc.key, sha256: doc.sha256 })
}

/** Whether an exported file is, to the byte, what its report gives now; refuses with what may have changed. */
export async function verifyFile(context: Context, path: string): Promise<Outcome> {
  const file = resolve(path)
  const bytes = await readFile(file).catch((error: unknown) => firstLine(error))
  if (typeof bytes === 'string') return refuse(labels.notRead(file, bytes))
  const sha256 = readFingerprint(bytes)
  if (sha256 === null) return refuse(labels.noCode(file))
  const found = await judged(context, sha256)
  if (!found.ok) return found
  const { doc, name } = found
  const now = await exportedNow(context, doc, extname(file).slice(1).toLowerCase())
  if (now === null || !now.equals(bytes)) return refuse(labels.differs(file, name))
  return done([labels.same(name)], { ok: true, file, report: doc.key, sha256 })
}
