import { frozenHash } from '@/domain/publication/frozenHash'
import type { LedgerStatus } from '@/domain/publication/ledger'
import type { PublicationRow } from '@/domain/publication/row'

export type LedgerProblemCode =
  | 'duplicateKey'
  | 'keyMismatch'
  | 'twoPublicEditions'
  | 'olderEditionPublic'
  | 'editionGap'
  | 'contentChanged'
  | 'timeMissing'
  | 'timeContradictsStatus'
  | 'timesOutOfOrder'
  | 'approvalMissing'
  | 'publishedBeforeApproval'
  | 'publishedBeforeDue'
  | 'firstPublicationWrong'

/** Something in the ledger that cannot be true; `field` names the member where one is to blame. */
export type LedgerProblem = {
  readonly code: LedgerProblemCode
  readonly rowId: string
  readonly key: string
  readonly field?: string
}

const TIMES = ['publishedAt', 'supersededAt', 'withdrawnAt', 'cancelledAt'] as const

type Time = (typeof TIMES)[number]

/** The times a row has in each status: these and no others. */
const TIMES_OF: Readonly<Record<LedgerStatus, readonly Time[]>> = {
  planned: [],
  published: ['publishedAt'],
  superseded: ['publishedAt', 'supersededAt'],
  withdrawn: ['publishedAt', 'withdrawnAt'],
  cancelled: ['cancelledAt'],
  failed: [],
}

type Finding = { readonly code: LedgerProblemCode; readonly field?: string }

const keyFindings = (row: PublicationRow): Finding[] => {
  const fits =
    row.key.startsWith(`${row.subjectType}:${row.subjectId}:`) && row.key.endsWith(`:${row.edition}`)
  return fits ? [] : [{ code: 'keyMismatch' }]
}

const contentFindings = (row: PublicationRow): Finding[] =>
  frozenHash(row.content) === row.frozenHash ? [] : [{ code: 'contentChanged', field: 'content' }]

const timeFindings = (row: PublicationRow): Finding[] =>
  TIMES.flatMap((field): Finding[] => {
    const isExpected = TIMES_OF[row.status].includes(field)
    if (isExpected === (row[field] !== null)) return []
    return [{ code: isExpected ? 'timeMissing' : 'timeContradictsStatus', field }]
  })

const orderFindings = (row: PublicationRow): Finding[] =>
  (['supersededAt', 'withdrawnAt'] as const).flatMap((field): Finding[] => {
    const [start, end] = [row.publishedAt, row[field]]
    return start !== null && end !== null && end < start ? [{ code: 'timesOutOfOrder', field }] : []
  })

const approvalFindings = (row: PublicationRow): Finding[] => {
  if (row.origin === 'recorded') return []
  if (row.approvedAt === null) return [{ code: 'approvalMissing', field: 'approvedAt' }]
  if (row.publishedAt === null) return []
  if (row.publishedAt < row.approvedAt) return [{ code: 'publishedBeforeApproval', field: 'publishedAt' }]
  return row.publishedAt < row.dueAt ? [{ code: 'publishedBeforeDue', field: 'publishedAt' }] : []
}

const ROW_CHECKS = [keyFindings, contentFindings, timeFindings, orderFindings, approvalFindings]

/** What is wrong with one row by itself. */
export const rowProblems = (row: PublicationRow): LedgerProblem[] =>
  ROW_CHECKS.flatMap((check) => check(row)).map((finding) => ({ ...finding, rowId: row.id, key: row.key }))
