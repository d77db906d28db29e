import type { PayloadRequest } from 'payload'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import { kindOfKey } from '@/domain/report/information/keys'
import { informationLabels } from '@/labels/information'
import { officeLabels } from '@/labels/office'
import type { OfficeInput } from '@/useCases/information/office'
import type { Refusal } from '@/useCases/information/refusal'
import type { ReportName } from '@/useCases/information/store'
import { createFolderStore } from '@media/store'
import { done, said } from '../../office/answers'

/** Where the endpoints of one report are: its unit (id) and its period. */
export const REPORT_PATH = '/information/:unit/:key'

/** The report an address names and who asks; or why not. */
export const asked = (
  req: PayloadRequest,
): { ok: true; report: ReportName; input: OfficeInput } | { ok: false; answer: Response } => {
  if (!req.user || !askingPerson(req)) return { ok: false, answer: said(401, officeLabels.refusals.signIn) }
  const periodKey = String(req.routeParams?.key ?? '')
  const kind = kindOfKey(periodKey)
  if (kind === null) {
    return { ok: false, answer: said(404, informationLabels.refusals.unknownPeriod(periodKey, [])) }
  }
  const report = { unitId: String(req.routeParams?.unit ?? ''), kind, periodKey }
  return { ok: true, report, input: { payload: req.payload, user: req.user, clock } }
}

/** What a form gets back: the sentence of success, or what was refused at which field. */
export const answered = (outcome: { ok: true } | Refusal, message: string): Response =>
  outcome.ok
    ? done({ message })
    : outcome.status === 422
      ? done({ issues: outcome.issues }, 422)
      : said(outcome.status, outcome.issues[0]?.message ?? '')

/** Reads a stored upload. */
export const readUpload = ({ payload }: PayloadRequest): ((name: string) => Promise<Uint8Array>) =>
  createFolderStore(payload.collections.media.config.upload.staticDir ?? '').read

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
