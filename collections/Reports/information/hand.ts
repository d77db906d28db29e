import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { HandEntries, HandFigure } from '@/domain/report/information/byHand'
import { informationLabels } from '@/labels/information'
import { findUnitFacts } from '@/queries/reports/findUnitFacts'
import { handLists } from '@/queries/reports/handLists'
import { enterByHand } from '@/useCases/information/enterByHand'
import type { Refusal } from '@/useCases/information/refusal'
import { refuse } from '@/useCases/information/refusal'
import type { ReportName } from '@/useCases/information/store'
import { readHandWorkbook } from '@/reports/information/handWorkbook'
import { answered, asked, REPORT_PATH, textOf } from './common'

const { actions, hand, refusals } = informationLabels
const MAX_BYTES = 2_000_000
const COLUMNS = ['period', 'accumulated', 'lastYear'] as const

type Read = { ok: true; entries: HandEntries } | Refusal
type Data = Record<string, unknown>

const wholeNumber = (value: unknown): number | null => {
  const text = textOf(value).trim().replaceAll('.', '')
  if (text === '') return 0
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

/** The numbers of the form: `<id>.period`, `<id>.accumulated`, `<id>.lastYear` for every channel. */
async function fromForm(req: PayloadRequest, data: Data): Promise<Read> {
  const { channels } = await handLists(req.payload)
  const issues: Refusal['issues'] = []
  const numberOf = (path: string, where: string): number => {
    const read = wholeNumber(data[path])
    if (read === null) issues.push({ path, message: refusals.badNumber(where, textOf(data[path])) })
    return read ?? 0
  }
  const figures = [...channels].map(([id, name]): HandFigure => {
    const [period = 0, accumulated = 0, lastYear = 0] = COLUMNS.map((column) =>
      numberOf(`${id}.${column}`, hand.field(name, hand.columns[column])),
    )
    return { id, period, accumulated, lastYear }
  })
  const quotas = {
    met: numberOf('met', hand.quotas.met),
    missed: numberOf('missed', hand.quotas.missed),
    exempt: numberOf('exempt', hand.quotas.exempt),
  }
  if (issues.length > 0) return { ok: false, status: 422, issues }
  return {
    ok: true,
    entries: {
      channels: figures,
      topics: [],
      quotas,
      difficulties: textOf(data.difficulties),
      proposals: textOf(data.proposals),
    },
  }
}

async function fromWorkbook(req: PayloadRequest, { unitId, periodKey }: ReportName): Promise<Read> {
  const { file, payload } = req
  if (!file) return refuse(422, hand.notWorkbook, 'file')
  if (file.size > MAX_BYTES) return refuse(422, hand.tooBig, 'file')
  const unit = await findUnitFacts(payload, unitId)
  if (unit === null) return refuse(404, refusals.noUnit)
  const read = await readHandWorkbook(new Uint8Array(file.data), {
    unit,
    periodKey,
    ...(await handLists(payload)),
  })
  return read.ok ? read : { ok: false, status: 422, issues: read.problems }
}

/**
 * `POST /api/reports/information/:unit/:key/hand`: the report of a unit that does not use the program, as a form or
 * (multipart, `file`) as the filled-in workbook.
 */
export const enterInformation: Endpoint = {
  path: `${REPORT_PATH}/hand`,
  method: 'post',
  async handler(req) {
    const found = asked(req)
    if (!found.ok) return found.answer
    const { report, input } = found
    await addDataAndFileToRequest(req)
    const data = (req.data ?? {}) as Data
    const isWorkbook = req.file !== undefined || textOf(data.source) === 'workbook'
    const read = isWorkbook ? await fromWorkbook(req, report) : await fromForm(req, data)
    if (!read.ok) return answered(read, '')
    const outcome = await enterByHand({
      ...input,
      report,
      entries: read.entries,
      source: isWorkbook ? 'workbook' : 'form',
      reason: textOf(data.reason),
    })
    return answered(outcome, actions.handEntered)
  },
}
