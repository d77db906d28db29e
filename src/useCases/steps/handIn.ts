import { blockingIssues } from '@/domain/editorial/acknowledgement'
import type { Issue } from '@/domain/issue'
import { judgeContent } from './judgeContent'
import { refused, type StepHandler, type StepRequest, type Work } from './types'

type Stored = { code?: string | null; reason?: string | null; by?: unknown; at?: string | null }

/** The reasons given so far and those given now, each with who and when. */
export function mergedAcknowledgements({ doc, actor, now }: Work, request: StepRequest): Stored[] {
  const kept: Stored[] = doc.acknowledgements ?? []
  const fresh = (request.acknowledgements ?? []).filter(({ reason }) => reason.trim() !== '')
  const codes = new Set(fresh.map(({ code }) => code))
  return [
    ...kept.filter(({ code }) => !codes.has(code ?? '')),
    ...fresh.map(({ code, reason }) => ({ code, reason: reason.trim(), by: actor.id, at: now })),
  ]
}

/** What still stops a step, given the reasons on record and those sent with it. */
export const stillBlocking = (work: Work, request: StepRequest, issues: readonly Issue[]): Issue[] =>
  blockingIssues(
    issues,
    mergedAcknowledgements(work, request).map(({ code, reason }) => ({
      code: code ?? '',
      reason: reason ?? '',
    })),
  )

/** "Gửi biên tập" and "Trình duyệt": every issue at once; from the first time on, the slug is reserved. */
export const handIn: StepHandler = async (work, request) => {
  const { issues } = await judgeContent(work)
  const blocking = stillBlocking(work, request, issues)
  if (blocking.length > 0) return refused(422, ...blocking)
  return {
    ok: true,
    data: {
      acknowledgements: mergedAcknowledgements(work, request),
      submittedAt: work.doc.submittedAt ?? work.now,
      returnReason: null,
    },
  }
}
