import { checkReschedule } from '@/domain/editorial/checks/schedule'
import { hasErrors } from '@/domain/issue'
import { relatedId } from '@/domain/text'
import type { Article } from '@/payload-types'
import { OFF_SHELF } from './approve'
import { judgeContent } from './judgeContent'
import { planRow } from './planRow'
import { refused, wholeIssue, type StepHandler } from './types'

/**
 * "Hẹn giờ đăng" of what lies on the reserve shelf: its planned row is written now, with the approval it has had.
 * Refused when the content is no longer the approved one (the words of a picture, say), or no longer fit to go out.
 */
export const schedule: StepHandler = async (work, request) => {
  const { type, doc, now } = work
  const { hash: approvedHash, by, onBehalfOf, at } = (doc as Article).shelf ?? {}
  const { loaded, hash, wanted, issues } = await judgeContent(work, { request })
  if (hash !== approvedHash) return refused(409, wholeIssue('shelfOutdated'))
  const { publishAt } = request
  const wrong = [
    ...checkReschedule({ type, publishAt, wanted, now }),
    ...issues.filter((issue) => hasErrors([issue])),
  ]
  if (wrong.length > 0) return refused(422, ...wrong)
  const change = await planRow(work, loaded, {
    contentHash: hash,
    approvedBy: relatedId(by) ?? '',
    onBehalfOf: relatedId(onBehalfOf),
    approvedAt: at ?? now,
    wantedAt: publishAt ?? null,
    removeAt: wanted.removeAt,
  })
  return { ...change, data: { ...change.data, shelf: OFF_SHELF } }
}
