import type { Payload, PayloadRequest } from 'payload'
import type { SentReason } from '@/domain/editorial/acknowledgement'
import type { Checklist } from '@/domain/editorial/checklist'
import type { WorkflowFacts } from '@/domain/editorial/decide'
import type { ActorFacts } from '@/domain/editorial/delegation'
import type { SubjectType } from '@/domain/editorial/status'
import type { Action } from '@/domain/editorial/transitions'
import type { Issue } from '@/domain/issue'
import type { Instant } from '@/domain/time/instant'
import type { WorkingDoc, WorkingSlug } from '../subject/types'

/** What a person sends with a step. */
export type StepRequest = {
  action: Action
  reason?: string | null
  /** When it shall go out; null or past = now. Approving: articles only, the others go by their effective dates. */
  publishAt?: Instant | null
  /** Rescheduling: the time that was on the screen; a row that has moved since is left where it is. */
  scheduledFor?: Instant | null
  /** The content hash that was on the approver's screen. */
  hash?: string | null
  /** Approving without a time, for the reserve shelf. */
  toShelf?: boolean
  acknowledgements?: readonly SentReason[]
  checklist?: Checklist | null
}

/** Everything a step looks at, loaded inside its transaction. */
export type Work = {
  payload: Payload
  req: PayloadRequest
  slug: WorkingSlug
  type: SubjectType
  doc: WorkingDoc
  facts: WorkflowFacts
  actor: ActorFacts
  now: Instant
}

export type StepRefused = { ok: false; status: 403 | 404 | 409 | 422; issues: Issue[] }

/** What a step does besides moving the status. */
export type StepChange = {
  ok: true
  /** Fields of the working document to store with the new status. */
  data: Record<string, unknown>
  details?: Record<string, unknown>
  /** The row that is due at once. */
  dueRow?: string
  /** When it goes out, for the message. */
  dueAt?: Instant
}

export type StepHandler = (
  work: Work,
  request: StepRequest,
  decision: { onBehalfOf: string | null },
) => Promise<StepChange | StepRefused>

export const refused = (status: StepRefused['status'], ...issues: Issue[]): StepRefused => ({
  ok: false,
  status,
  issues,
})

/** A refusal that concerns the document as a whole. */
export const wholeIssue = (code: string, params?: Issue['params']): Issue => ({
  code,
  path: '',
  severity: 'error',
  ...(params ? { params } : {}),
})
