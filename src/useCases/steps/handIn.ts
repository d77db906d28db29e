import {
  acknowledge,
  blockingIssues,
  type Acknowledgement,
  type FoundIssue,
} from '@/domain/editorial/acknowledgement'
import { judgeContent } from './judgeContent'
import { refused, type StepHandler, type StepRequest, type Work } from './types'

type Given = Acknowledgement & { by?: unknown; at?: string | null }

/** What is on record; a row without a path or a fingerprint covers nothing. */
const given = ({ doc }: Work): Given[] =>
  (doc.acknowledgements ?? []).map(({ code, path, fingerprint, reason, by, at }) => ({
    code: code ?? '',
    path: path ?? '',
    fingerprint: fingerprint ?? '',
    reason: reason ?? '',
    by: by ?? null,
    at: at ?? null,
  }))

/** The reasons given so far and those given now for what was found, each with who and when. */
export function mergedAcknowledgements(
  work: Work,
  request: StepRequest,
  issues: readonly FoundIssue[],
): Given[] {
  const { actor, now } = work
  const fresh = acknowledge(issues, request.acknowledgements ?? [])
  const isReplaced = (kept: Given) => fresh.some(({ code, path }) => code === kept.code && path === kept.path)
  return [
    ...given(work).filter((kept) => !isReplaced(kept)),
    ...fresh.map((each) => ({ ...each, by: actor.id, at: now })),
  ]
}

/** What still stops a step, given the reasons on record and those sent with it. */
export const stillBlocking = (
  work: Work,
  request: StepRequest,
  issues: readonly FoundIssue[],
): FoundIssue[] => blockingIssues(issues, mergedAcknowledgements(work, request, issues))

/** "Gửi biên tập" and "Trình duyệt": every issue at once; from the first time on, the slug is reserved. */
export const handIn: StepHandler = async (work, request) => {
  const { issues } = await judgeContent(work)
  const blocking = stillBlocking(work, request, issues)
  if (blocking.length > 0) return refused(422, ...blocking)
  return {
    ok: true,
    data: {
      acknowledgements: mergedAcknowledgements(work, request, issues),
      submittedAt: work.doc.submittedAt ?? work.now,
      returnReason: null,
    },
  }
}
