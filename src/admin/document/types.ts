import type { ShownStatus } from '@/domain/editorial/shownStatus'
import type { SubjectType } from '@/domain/editorial/status'
import type { Action } from '@/domain/editorial/transitions'
import type { Issue } from '@/domain/issue'
import type { Instant } from '@/domain/time/instant'

export type WorkingSlug = 'articles' | 'slogans' | 'procedures'

/** A button: a step of the life cycle, or the second person's confirmation of a procedure. */
export type StepName = Action | 'confirm'

/** The fingerprint tells a finding from a later one in the same field; refusals without a field have none. */
export type ShownIssue = Issue & { message: string; fingerprint?: string }

/** What the server says about a document and the person looking at it (`GET /api/<collection>/:id/step`). */
export type DeskState = {
  /** The server's clock when it answered. */
  now: Instant
  status: ShownStatus
  actions: readonly { action: Action; needsReason: boolean }[]
  issues: readonly ShownIssue[]
  givenReasons: readonly { code: string; path: string; fingerprint: string; reason: string; by: string }[]
  /** Of the saved content: an approval carries the one that was on the screen. */
  hash: string
  publishAt: Instant | null
  checklist: readonly string[]
  approval: { refusal: string; whoCould: readonly { name: string; onBehalfOf: string | null }[] } | null
  canConfirm: boolean
  canShelve: boolean
  scheduledFor: Instant | null
  publishError: string | null
  publicEdition: { edition: number; publishedAt: Instant; href: string; isElsewhere: boolean } | null
}

/** Which document a screen is about. */
export type DeskSubject = { slug: WorkingSlug; type: SubjectType; id: string }
