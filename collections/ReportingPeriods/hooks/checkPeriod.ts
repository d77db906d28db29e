import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { askingPerson, isAdministrator } from '@/access/person'
import { ownUnitsReached } from '@/access/reach'
import { fieldRefusal } from '@/access/refuse'
import { checkWindow } from '@/domain/time/checkWindow'
import { isMonthDay } from '@/domain/time/monthDay'
import type { ReportingWindow } from '@/domain/time/reportWindow'
import { relatedId } from '@/domain/text'
import { collectionLabels } from '@/labels/collections'
import { reportingWindow } from '@/queries/periods/reportingWindow'

const { refusals } = collectionLabels.reportingPeriods
const CODE = /^[A-Z0-9]{1,8}$/

/** The system and the administrator write any row; the office those of its own units. */
const mayWrite = async (req: PayloadRequest, unitId: string | null): Promise<boolean> => {
  const person = askingPerson(req)
  if (person === null || isAdministrator(person)) return true
  return unitId !== null && (await ownUnitsReached(req, person, ['office'])).includes(unitId)
}

const isTaken = async (req: PayloadRequest, key: string, id: string | undefined): Promise<boolean> => {
  const { docs } = await req.payload.find({
    collection: 'reporting-periods',
    where: { key: { equals: key } },
    select: {},
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] !== undefined && docs[0].id !== id
}

/** CCHC reports have a code each; of the other kinds there is one row, named after its kind. */
const codeOf = ({ kind, code }: { kind?: unknown; code?: unknown }): string =>
  kind === 'cchc' ? String(code ?? '').toUpperCase() : String(kind)

/** Payload runs this hook before it validates fields: what is no day is then named at its own field. */
const hasRealDays = ({ from, to, dataClosesDay, dueDay }: ReportingWindow): boolean =>
  [from, to, dataClosesDay ?? to, dueDay ?? to].every(isMonthDay)

/** Refuses a row of somebody else's unit, a second one for the same report, and a span that is none. */
export const checkPeriod: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const refuse = (path: string, sentence: string) => fieldRefusal(req, collection.slug, path, sentence)
  const row = { ...originalDoc, ...data }
  const unitId = relatedId(row.unit)
  if (!(await mayWrite(req, unitId))) throw refuse('unit', refusals.unit)
  const code = codeOf(row)
  if (row.kind === 'cchc' && !CODE.test(code)) throw refuse('code', refusals.badCode)
  const key = `${unitId ?? '*'}:${row.kind}:${code}`
  if (await isTaken(req, key, originalDoc?.id)) throw refuse('kind', refusals.taken)
  const window: ReportingWindow = reportingWindow({ ...row, code })
  const issue = hasRealDays(window) ? checkWindow(window)[0] : undefined
  if (issue) throw refuse(issue.path, refusals[issue.code])
  return { ...data, code, key }
}
