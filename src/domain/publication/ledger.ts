import type { SubjectType } from '@/domain/editorial/status'

/** Where one row of the ledger stands. */
export const LEDGER_STATUSES = [
  'planned',
  'published',
  'superseded',
  'withdrawn',
  'cancelled',
  'failed',
] as const

export type LedgerStatus = (typeof LEDGER_STATUSES)[number]

/** Sent out by this program, or entered afterwards with its link and real date ("nhập bù"). */
export type Origin = 'nhip' | 'recorded'

/** The unique key of a row; racing processes collide on it instead of publishing twice. */
export const ledgerKey = (
  subjectType: SubjectType,
  subjectId: string,
  channelSlug: string,
  edition: number,
): string => `${subjectType}:${subjectId}:${channelSlug}:${edition}`

/** The only ways a row's status may change; everything absent here is refused. Rows are never deleted. */
const LEDGER_TRANSITIONS: Readonly<Record<LedgerStatus, readonly LedgerStatus[]>> = {
  planned: ['published', 'cancelled', 'failed'],
  published: ['superseded', 'withdrawn'],
  superseded: [],
  withdrawn: [],
  cancelled: [],
  failed: [],
}

/** May a row go from one status to the other? */
export const canMove = (from: LedgerStatus, to: LedgerStatus): boolean =>
  LEDGER_TRANSITIONS[from].includes(to)

/** Is the row part of what the public sees? The one question site, feeds and files ask. */
export const isVisible = (row: { readonly status: LedgerStatus }): boolean => row.status === 'published'
