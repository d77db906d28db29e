import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { unitsOfOffice } from '@/access/information'
import { askingPerson } from '@/access/person'
import { informationLabels } from '@/labels/information'
import { adjustInformation } from '@/useCases/information/adjustInformation'
import { closeInformation } from '@/useCases/information/closeInformation'
import type { OfficeInput } from '@/useCases/information/office'
import { enterProposal, passProposalUp, removeProposal } from '@/useCases/information/proposals'
import { refuse, type Refusal } from '@/useCases/information/refusal'
import { signInformation } from '@/useCases/information/signInformation'
import type { ReportName } from '@/useCases/information/store'
import { writeNarrative } from '@/useCases/information/writeNarrative'
import { said } from '../../office/answers'
import { answered, asked, objectOf, REPORT_PATH, textOf } from './common'

const { actions, refusals } = informationLabels

type Given = { input: OfficeInput; report: ReportName; data: Record<string, unknown>; req: PayloadRequest }
type Done = { outcome: { ok: true } | Refusal; message: string }

/** The scan becomes an upload of the unit, once the person's right is clear. */
async function sign({ input, report, req }: Given): Promise<{ ok: true } | Refusal> {
  const person = askingPerson(req)
  if (!person || !(await unitsOfOffice(req, person)).includes(report.unitId)) {
    return refuse(403, refusals.notYours)
  }
  if (!req.file) return refuse(422, refusals.noFile, 'file')
  const media = await req.payload.create({
    collection: 'media',
    data: { alt: actions.signedCopyName(report.periodKey), unit: report.unitId } as never,
    file: req.file,
    overrideAccess: true,
    depth: 0,
  })
  return signInformation({ ...input, report, mediaId: media.id })
}

const STEPS: Readonly<Record<string, (given: Given) => Promise<Done>>> = {
  write: async ({ input, report, data }) => ({
    outcome: await writeNarrative({ ...input, report, texts: data, seen: objectOf(data.seen) }),
    message: actions.saved,
  }),
  close: async ({ input, report }) => {
    const outcome = await closeInformation({ ...input, report })
    return { outcome, message: outcome.ok && outcome.wasClosed ? actions.alreadyClosed : actions.closed }
  },
  sign: async (given) => ({ outcome: await sign(given), message: actions.signed }),
  adjust: async ({ input, report, data }) => ({
    outcome: await adjustInformation({
      ...input,
      report,
      reason: textOf(data.reason),
      text: textOf(data.text),
    }),
    message: actions.adjusted,
  }),
  propose: async ({ input, report, data }) => ({
    outcome: await enterProposal({ ...input, report, kind: textOf(data.kind), text: textOf(data.text) }),
    message: actions.entered,
  }),
  'pass-up': async ({ input, report, data }) => ({
    outcome: await passProposalUp({ ...input, report, id: textOf(data.id), isWanted: true }),
    message: actions.passedUp,
  }),
  'hold-back': async ({ input, report, data }) => ({
    outcome: await passProposalUp({ ...input, report, id: textOf(data.id), isWanted: false }),
    message: actions.heldBack,
  }),
  'remove-proposal': async ({ input, report, data }) => ({
    outcome: await removeProposal({ ...input, report, id: textOf(data.id) }),
    message: actions.removed,
  }),
}

/**
 * `POST /api/reports/information/:unit/:key/:step`: the office writes, closes, signs (multipart, `file`) and adjusts a
 * report, and enters, passes up, holds back and removes proposals.
 */
export const stepInformation: Endpoint = {
  path: `${REPORT_PATH}/:step`,
  method: 'post',
  async handler(req) {
    const found = asked(req)
    if (!found.ok) return found.answer
    const step = STEPS[String(req.routeParams?.step ?? '')]
    if (!step) return said(404, refusals.unknownStep(Object.keys(STEPS)))
    await addDataAndFileToRequest(req)
    const { outcome, message } = await step({
      ...found,
      data: (req.data ?? {}) as Record<string, unknown>,
      req,
    })
    return answered(outcome, message)
  },
}
