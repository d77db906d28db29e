import { relatedId } from '@/domain/text'
import type { AuditLog } from '@/payload-types'
import { walkGroups } from '@/queries/verify/walkGroups'
import { auditHash } from './recordAudit'
import type { VerifyInput, VerifyProblem, VerifyStep } from './verify'

const COLUMNS = {
  at: true,
  actor: true,
  onBehalfOf: true,
  action: true,
  documentType: true,
  documentId: true,
  fromStatus: true,
  toStatus: true,
  reason: true,
  details: true,
  seq: true,
  prevHash: true,
  hash: true,
} as const

/** The hash this line must have; relations are ids again, as they were when it was written. */
const expectedHash = (line: AuditLog): string =>
  auditHash(
    {
      at: line.at,
      seq: line.seq ?? 0,
      action: line.action,
      documentType: line.documentType ?? '',
      documentId: line.documentId ?? '',
      actor: relatedId(line.actor),
      onBehalfOf: relatedId(line.onBehalfOf),
      fromStatus: line.fromStatus ?? null,
      toStatus: line.toStatus ?? null,
      reason: line.reason ?? null,
      details: (line.details ?? null) as Record<string, unknown> | null,
    },
    line.prevHash ?? null,
  )

const problemOf = (code: string, { id, documentType, documentId, seq }: AuditLog): VerifyProblem => ({
  code,
  id,
  name: `${documentType}:${documentId}:${seq}`,
})

function lineProblems(line: AuditLog, before: AuditLog | undefined): VerifyProblem[] {
  const follows =
    (line.prevHash ?? null) === (before?.hash ?? null) && line.seq === Number(before?.seq ?? 0) + 1
  return [
    ...(line.hash === expectedHash(line) ? [] : [problemOf('auditChanged', line)]),
    ...(follows ? [] : [problemOf('auditGap', line)]),
  ]
}

/** Each history by itself: numbered 1, 2, 3 …, each line carrying the hash of the one before it. */
function chainProblems(lines: readonly AuditLog[]): VerifyProblem[] {
  const last = new Map<unknown, AuditLog>()
  return [...lines]
    .sort((a, b) => Number(a.seq) - Number(b.seq))
    .flatMap((line) => {
      const problems = lineProblems(line, last.get(line.documentId))
      last.set(line.documentId, line)
      return problems
    })
}

/** The audit log, some documents' histories at a time. */
export async function* verifyAuditTrail({ payload }: VerifyInput): AsyncGenerator<VerifyStep> {
  for await (const docs of walkGroups(payload, {
    collection: 'auditLog',
    by: 'documentId',
    select: COLUMNS,
  })) {
    const lines = docs as unknown as AuditLog[]
    yield { checked: lines.length, problems: chainProblems(lines) }
  }
}
