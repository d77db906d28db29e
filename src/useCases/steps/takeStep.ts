import type { Payload, PayloadRequest } from 'payload'
import { allowTransition } from '@/access/transitionToken'
import { decideStep, type StepRefusal } from '@/domain/editorial/decide'
import { checkReason } from '@/domain/editorial/reason'
import type { Action } from '@/domain/editorial/transitions'
import type { Clock } from '@/domain/time/clock'
import { NhipError } from '@/errors'
import { bumpSnapshot } from '@/feeds/shared'
import { inTransaction } from '../inTransaction'
import { isTaken } from '../isTaken'
import { publishOne } from '../publishOne'
import { recordAudit } from '../recordAudit'
import type { WorkingDoc, WorkingSlug } from '../subject/types'
import { approve } from './approve'
import { handIn } from './handIn'
import { loadWork } from './loadWork'
import { schedule } from './schedule'
import { cancelSchedule, reschedule, sendBack, startOver, withdraw } from './sendBack'
import { tellNext } from './tellNext'
import {
  refused,
  wholeIssue,
  type StepChange,
  type StepHandler,
  type StepRefused,
  type StepRequest,
  type Work,
} from './types'

const HANDLERS: Record<Action, StepHandler> = {
  submit: handIn,
  present: handIn,
  return: sendBack,
  approve,
  schedule,
  reschedule,
  cancelSchedule,
  revise: startOver,
  withdraw,
  reopen: startOver,
}

/** Refusals that mean "somebody was faster", not "you may not". */
const STALE: readonly StepRefusal[] = ['stepNotFromHere', 'nothingScheduled', 'notOnShelf', 'noPublicEdition']

export type StepInput = {
  payload: Payload
  user: NonNullable<PayloadRequest['user']>
  slug: WorkingSlug
  id: string
  request: StepRequest
  clock: Clock
}

export type StepTaken = { ok: true; doc: WorkingDoc; dueAt: string | null; isOut: boolean }

async function store(work: Work, to: string, change: StepChange): Promise<WorkingDoc> {
  const { payload, req, slug, doc } = work
  allowTransition(req, { collection: slug, id: doc.id, to: to as never })
  const stored = await payload.update({
    collection: slug,
    id: doc.id,
    data: { ...change.data, publishError: null, status: to } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return stored as WorkingDoc
}

async function decideAndStore(
  work: Work,
  request: StepRequest,
): Promise<{ change: StepChange; doc: WorkingDoc } | StepRefused> {
  const { payload, req, slug, doc, facts, actor, now, type } = work
  const decision = decideStep({ type, doc: facts, actor, action: request.action, now })
  if (!decision.ok) return refused(STALE.includes(decision.code) ? 409 : 403, wholeIssue(decision.code))
  const reasonIssues = checkReason(request.action, facts.status, request.reason)
  if (reasonIssues.length > 0) return refused(422, ...reasonIssues)

  const change = await HANDLERS[request.action](work, request, decision)
  if (!change.ok) return change
  const stored = await store(work, decision.to, change)
  await recordAudit(
    { payload, req, now },
    {
      action: request.action,
      documentType: slug,
      documentId: doc.id,
      actor: actor.id,
      onBehalfOf: decision.onBehalfOf,
      fromStatus: facts.status,
      toStatus: decision.to,
      reason: request.reason?.trim() || null,
      details: change.details ?? null,
    },
  )
  await tellNext(work, request, decision.to, change)
  return { change, doc: stored }
}

/**
 * A row that moved on while the step was under way, or one of the same edition that another approver has just written:
 * nothing was written over, the person looks again.
 */
function fasterSomebody(error: unknown): StepRefused {
  const isMoved = error instanceof NhipError && error.code === 'ledger.stale'
  if (isMoved || isTaken(error, 'publications')) return refused(409, wholeIssue('rowMoved'))
  throw error
}

/** What is due goes out with the click; if that fails the sweep tries again within seconds. */
async function publishNow({ payload, clock }: StepInput, rowId: string): Promise<boolean> {
  return publishOne({ payload, id: rowId, now: clock.now() }).catch((error: unknown) => {
    payload.logger.error({ err: error, publication: rowId }, 'an approved item could not go out at once')
    return false
  })
}

/**
 * One editorial step of one person on one document: load, decide by the table, check, change, record, tell the
 * next. Refusals come back as data with an HTTP status: 404 not visible to this person, 403 not theirs, 409
 * somebody was faster or the content changed, 422 something to mend, all at once.
 */
export async function takeStep(input: StepInput): Promise<StepTaken | StepRefused> {
  const { payload, user, slug, id, request, clock } = input
  const outcome = await inTransaction(
    payload,
    async (req) => {
      const work = await loadWork({ payload, req, slug, id, userId: String(user.id), now: clock.now() })
      return work ? decideAndStore(work, request) : refused(404, wholeIssue('notFound'))
    },
    user,
  ).catch(fasterSomebody)
  if ('ok' in outcome) return outcome
  const { change, doc } = outcome
  const isOut = change.dueRow !== undefined && (await publishNow(input, change.dueRow))
  await bumpSnapshot()
  const current = isOut
    ? ((await payload.findByID({ collection: slug, id, depth: 0, overrideAccess: true })) as WorkingDoc)
    : doc
  return { ok: true, doc: current, dueAt: change.dueAt ?? null, isOut }
}
