import { lentRoles, type ActorFacts, type ReceivedDelegation } from '@/domain/editorial/delegation'
import { rolesOn, type Role } from '@/domain/editorial/roles'
import type { Status, SubjectType } from '@/domain/editorial/status'
import { TRANSITIONS, type Action, type SystemAction, type Transition } from '@/domain/editorial/transitions'
import type { Instant } from '@/domain/time/instant'

/** What the rules need to know of a working document. */
export type WorkflowFacts = {
  readonly status: Status
  /** "/root/…/own/": the ids of the unit and of all above it, own last. */
  readonly unitPath: string
  readonly authorId: string | null
  /** Everybody who changed content since the document last went out, its creator included. */
  readonly contentEditorIds: readonly string[]
  /** Is an edition of it public now, perhaps while the document is being revised? */
  readonly hasPublicEdition: boolean
  /** `dueAt` of the planned row; null when none waits. Approved without one = on the reserve shelf. */
  readonly scheduledFor: Instant | null
  /** Why its approved edition could not be published; null unless it was given up. */
  readonly publishError: string | null
}

export type StepInput = {
  readonly type: SubjectType
  readonly doc: WorkflowFacts
  readonly actor: ActorFacts
  readonly action: Action
  readonly now: Instant
}

export type StepRefusal =
  | 'accountClosed'
  | 'stepNotFromHere'
  | 'noPublicEdition'
  | 'nothingScheduled'
  | 'notOnShelf'
  | 'stepNotYours'
  | 'changedContentYourself'
  | 'delegatorChangedContent'

/** `onBehalfOf` is the delegator's id when the step is taken as a substitute ("duyệt thay"). */
type StepDecision =
  | { readonly ok: true; readonly to: Status; readonly onBehalfOf: string | null }
  | { readonly ok: false; readonly code: StepRefusal }

const refuse = (code: StepRefusal): StepDecision => ({ ok: false, code })

const rowFor = (action: Action | SystemAction, status: Status): Transition | undefined =>
  TRANSITIONS.find((row) => row.action === action && row.from.includes(status))

const missingCondition = (row: Transition, doc: WorkflowFacts): StepRefusal | null => {
  if (row.needsPublicEdition && !doc.hasPublicEdition) return 'noPublicEdition'
  const isPlanned = doc.scheduledFor !== null && doc.publishError === null
  if (row.needsPlannedRow && !isPlanned) return 'nothingScheduled'
  if (row.needsShelf && doc.scheduledFor !== null) return 'notOnShelf'
  return null
}

/** Roles with which a person can be an author; one who moved to another unit no longer owns the piece. */
const WRITING_ROLES: readonly Role[] = ['contributor', 'editor', 'editorInChief']

const hasOwnRight = (row: Transition, { type, doc, actor }: StepInput): boolean => {
  const roles = rolesOn(actor.assignments, type, doc.unitPath)
  const isAuthor = actor.id === doc.authorId && WRITING_ROLES.some((role) => roles.has(role))
  return row.by.some((party) => (party === 'author' ? isAuthor : party !== 'system' && roles.has(party)))
}

const delegationsFor = (row: Transition, { type, doc, actor, now }: StepInput): ReceivedDelegation[] =>
  row.delegable
    ? actor.delegations.filter((each) =>
        lentRoles(each, type, doc.unitPath, now).some((role) => row.by.includes(role)),
      )
    : []

/**
 * May this person take this step now, where does it lead and on whose behalf? Own rights come before lent
 * ones. A step that needs four eyes is refused to whoever changed the content since it last went out, and to
 * the substitute of such a person: lending a right must not get around the rule.
 */
export const decideStep = (input: StepInput): StepDecision => {
  const { doc, actor, action } = input
  if (!actor.isActive) return refuse('accountClosed')
  const row = rowFor(action, doc.status)
  if (!row) return refuse('stepNotFromHere')

  const isOwn = hasOwnRight(row, input)
  const delegations = isOwn ? [] : delegationsFor(row, input)
  if (!isOwn && delegations.length === 0) return refuse('stepNotYours')

  const missing = missingCondition(row, doc)
  if (missing) return refuse(missing)

  const hasChanged = (id: string) => row.fourEyes === true && doc.contentEditorIds.includes(id)
  if (hasChanged(actor.id)) return refuse('changedContentYourself')
  if (isOwn) return { ok: true, to: row.to, onBehalfOf: null }

  const delegation = delegations.find((each) => !hasChanged(each.delegatorId))
  if (!delegation) return refuse('delegatorChangedContent')
  return { ok: true, to: row.to, onBehalfOf: delegation.delegatorId }
}

/** Where a step of the scheduler leads, or null when the document does not stand where it starts. */
export const systemStep = (action: SystemAction, status: Status): Status | null =>
  rowFor(action, status)?.to ?? null

/** Does this step, taken from this status, ask for a reason? */
export const needsReason = (action: Action, status: Status): boolean =>
  rowFor(action, status)?.needsReason === true
