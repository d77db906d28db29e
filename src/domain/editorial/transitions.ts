import type { Role } from '@/domain/editorial/roles'
import type { Status } from '@/domain/editorial/status'

/** The steps a person takes with a button. Saving is no step: see `CONTENT_EDITS`. */
export const ACTIONS = [
  'submit',
  'present',
  'return',
  'approve',
  'schedule',
  'reschedule',
  'cancelSchedule',
  'revise',
  'withdraw',
  'reopen',
] as const

export type Action = (typeof ACTIONS)[number]

/** Steps nobody has a button for: a due row goes out, a row past its `removeAt` comes off. */
export type SystemAction = 'publish' | 'expire'

/** Who a row of the table names: a role reaching the unit, the document's author, or the scheduler. */
type Party = Role | 'author' | 'system'

export type Transition = {
  readonly action: Action | SystemAction
  readonly from: readonly Status[]
  readonly to: Status
  readonly by: readonly Party[]
  /** The substitute of an approver named in `by` may take the step too ("duyệt thay"). */
  readonly delegable?: true
  /** Refused to whoever changed the content since it last went out, and to such a person's substitute. */
  readonly fourEyes?: true
  readonly needsReason?: true
  /** Only while an older edition is public (the document is being revised). */
  readonly needsPublicEdition?: true
  /** Only while a planned row waits. */
  readonly needsPlannedRow?: true
  /** Only while it lies on the reserve shelf: approved, and no time set. */
  readonly needsShelf?: true
}

/**
 * The editorial life cycle (architecture.md, "The editorial life cycle"); docs/decisions/0004 has the
 * reasons for the rows the table there does not spell out. Buttons, REST and Local API all go through it.
 */
export const TRANSITIONS: readonly Transition[] = [
  { action: 'submit', from: ['draft', 'returned'], to: 'submitted', by: ['contributor', 'editor'] },
  { action: 'present', from: ['draft', 'submitted'], to: 'edited', by: ['editor', 'editorInChief'] },
  {
    action: 'return',
    from: ['submitted'],
    to: 'returned',
    by: ['editor', 'editorInChief'],
    needsReason: true,
  },
  {
    action: 'return',
    from: ['edited', 'approved'],
    to: 'returned',
    by: ['editorInChief'],
    needsReason: true,
  },
  {
    action: 'approve',
    from: ['submitted', 'edited'],
    to: 'approved',
    by: ['editorInChief', 'leader'],
    delegable: true,
    fourEyes: true,
  },
  {
    action: 'schedule',
    from: ['approved'],
    to: 'approved',
    by: ['editorInChief'],
    delegable: true,
    needsShelf: true,
  },
  {
    action: 'reschedule',
    from: ['approved'],
    to: 'approved',
    by: ['editorInChief'],
    delegable: true,
    needsPlannedRow: true,
  },
  { action: 'cancelSchedule', from: ['approved'], to: 'edited', by: ['editorInChief'], delegable: true },
  { action: 'publish', from: ['approved'], to: 'published', by: ['system'] },
  { action: 'revise', from: ['published'], to: 'draft', by: ['author', 'editor'] },
  {
    action: 'withdraw',
    from: ['published'],
    to: 'withdrawn',
    by: ['editorInChief', 'leader'],
    delegable: true,
    needsReason: true,
  },
  {
    action: 'withdraw',
    from: ['draft', 'submitted', 'edited', 'returned', 'approved'],
    to: 'withdrawn',
    by: ['editorInChief', 'leader'],
    delegable: true,
    needsReason: true,
    needsPublicEdition: true,
  },
  { action: 'expire', from: ['published'], to: 'withdrawn', by: ['system'] },
  { action: 'reopen', from: ['withdrawn'], to: 'draft', by: ['editor'] },
]

type ContentEdit = {
  readonly from: readonly Status[]
  readonly to: Status | 'same'
  readonly by: readonly Role[]
  /** The save takes the planned row off the schedule, and the screen must say so. */
  readonly cancelsPlannedRow?: true
}

/**
 * Who may save changed content, and what the save does to the status. A published or withdrawn document
 * is not editable: "Sửa bài đã đăng" or "Mở lại" first.
 */
export const CONTENT_EDITS: readonly ContentEdit[] = [
  { from: ['draft', 'returned'], to: 'same', by: ['contributor', 'editor'] },
  { from: ['submitted', 'edited'], to: 'same', by: ['editor', 'editorInChief'] },
  { from: ['approved'], to: 'edited', by: ['editor', 'editorInChief'], cancelsPlannedRow: true },
]
