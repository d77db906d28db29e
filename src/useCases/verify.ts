import type { Payload } from 'payload'
import type { Instant } from '@/domain/time/instant'
import type { MediaStore } from '@media/store'
import { verifyAuditTrail } from './verifyAuditTrail'
import { verifyFiles } from './verifyFiles'
import { verifyLedgerRows } from './verifyLedgerRows'
import { verifyMedia } from './verifyMedia'
import { verifyReports } from './verifyReports'

/** Something stored that cannot be true. `code` names its sentence, `name` what it is about. */
export type VerifyProblem = {
  readonly code: string
  readonly id: string
  readonly name: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** What one step of a check went through and found. */
export type VerifyStep = { readonly checked: number; readonly problems: readonly VerifyProblem[] }

/** A file in the folder of media, whoever put it there. */
export type StoredFile = { readonly name: string; readonly changedAt: Instant }

export type VerifyInput = {
  payload: Payload
  store: MediaStore
  listFiles(): AsyncIterable<StoredFile>
  now: Instant
}

const CHECKS = {
  ledger: verifyLedgerRows,
  reports: verifyReports,
  audit: verifyAuditTrail,
  media: verifyMedia,
  files: verifyFiles,
} as const satisfies Record<string, (input: VerifyInput) => AsyncIterable<VerifyStep>>

export type VerifyArea = keyof typeof CHECKS

export type Verification = {
  checked: Record<VerifyArea, number>
  problemCount: number
  /** The first ones found; a wholly broken database does not fill the memory. */
  problems: (VerifyProblem & { area: VerifyArea })[]
}

const MAX_LISTED = 1_000

/**
 * Reads everything that was fixed once and says what is no longer as it was: the ledger with its keys and frozen
 * hashes, closed reports, the chain of the audit log, files missing, changed or left over. Reads in steps of
 * bounded size, writes nothing, and may run beside a working server.
 */
export async function verify(
  input: VerifyInput,
  onStep: (area: VerifyArea, checked: number) => void = () => undefined,
): Promise<Verification> {
  const result: Verification = {
    checked: { ledger: 0, reports: 0, audit: 0, media: 0, files: 0 },
    problemCount: 0,
    problems: [],
  }
  for (const area of Object.keys(CHECKS) as VerifyArea[]) {
    for await (const { checked, problems } of CHECKS[area](input)) {
      result.checked[area] += checked
      result.problemCount += problems.length
      const room = MAX_LISTED - result.problems.length
      result.problems.push(...problems.slice(0, room).map((problem) => ({ area, ...problem })))
      onStep(area, result.checked[area])
    }
  }
  return result
}
