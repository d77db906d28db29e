import type { Payload, PayloadRequest } from 'payload'
import type { FoundIssue } from '@/domain/editorial/acknowledgement'
import { allowedActions, whoCould } from '@/domain/editorial/allowedActions'
import { checklistFor } from '@/domain/editorial/checklist'
import { decideStep, needsReason } from '@/domain/editorial/decide'
import { shownStatus, type ShownStatus } from '@/domain/editorial/shownStatus'
import type { Action } from '@/domain/editorial/transitions'
import { scheduleNotice } from '@/domain/publication/schedule'
import type { Instant } from '@/domain/time/instant'
import { loadActors } from '../subject/actor'
import type { WorkingSlug } from '../subject/types'
import { shelvingIssues } from './approve'
import { canConfirm } from './confirmProcedure'
import { judgeContent } from './judgeContent'
import { loadWork } from './loadWork'
import type { Work } from './types'

export type ActionState = { action: Action; needsReason: boolean }

/** What the buttons beside a document need to know. */
export type StepState = {
  status: ShownStatus
  actions: ActionState[]
  issues: FoundIssue[]
  hash: string
  /** When it would go out if approved without another time; null = at once. */
  publishAt: Instant | null
  /** Set when that time has passed, so that it is said before approving. */
  notice: { code: string; params: Record<string, string | number> } | null
  checklist: readonly string[]
  /** Why this person may not approve what waits for approval, and who could. */
  approval: { refusal: string; whoCould: { name: string; onBehalfOf: string | null }[] } | null
  canConfirm: boolean
  /** May it be approved for the reserve shelf? */
  canShelve: boolean
  hasPublicEdition: boolean
  scheduledFor: Instant | null
  /** What the machine said when the approved edition could not be published. */
  publishError: string | null
}

async function approvalState(work: Work): Promise<StepState['approval']> {
  const { type, facts: doc, actor, now, payload, req } = work
  const input = { type, doc, action: 'approve', now } as const
  const decision = decideStep({ ...input, actor })
  if (decision.ok || decision.code === 'stepNotFromHere') return null
  const possible = whoCould({ ...input, candidates: await loadActors(payload, 'everybody', req) })
  const ids = possible.flatMap(({ personId, onBehalfOf }) => [personId, onBehalfOf ?? personId])
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { fullName: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const names = new Map(docs.map(({ id, fullName }) => [id, fullName ?? '']))
  return {
    refusal: decision.code,
    whoCould: possible.map(({ personId, onBehalfOf }) => ({
      name: names.get(personId) ?? '',
      onBehalfOf: onBehalfOf === null ? null : (names.get(onBehalfOf) ?? ''),
    })),
  }
}

/** Null when this person may not read the document. `now` decides delegations and passed times. */
export async function stepState(input: {
  payload: Payload
  req: PayloadRequest
  slug: WorkingSlug
  id: string
  userId: string
  now: Instant
}): Promise<StepState | null> {
  const work = await loadWork(input)
  if (!work) return null
  const { type, facts, actor, now } = work
  const judgment = await judgeContent(work, { needsConfirmation: facts.status === 'edited' })
  return {
    status: shownStatus(facts, now),
    actions: allowedActions({ type, doc: facts, actor, now }).map((action) => ({
      action,
      needsReason: needsReason(action, facts.status),
    })),
    issues: judgment.issues,
    hash: judgment.hash,
    publishAt: judgment.wanted.publishAt,
    notice: scheduleNotice(judgment.wanted.publishAt, now),
    checklist: checklistFor(type),
    approval: await approvalState(work),
    canConfirm: canConfirm(work, judgment.hash),
    canShelve: shelvingIssues(work).length === 0,
    hasPublicEdition: facts.hasPublicEdition,
    scheduledFor: facts.scheduledFor,
    publishError: facts.publishError,
  }
}
