import { rescheduleEdition } from '@/domain/publication/planEdition'
import { checkReschedule } from '@/domain/editorial/checks/schedule'
import { contentHash } from '@/domain/editorial/contentHash'
import type { Instant } from '@/domain/time/instant'
import { applyPatches, findEntries, ofSubject, unclaimed } from '../ledger/rows'
import { cancelPlanned, withdrawPublic } from '../ledger/takeOff'
import { loadContent } from '../subject/content'
import { wantedTimes } from './judgeContent'
import { refused, wholeIssue, type StepHandler, type StepRequest, type Work } from './types'

const subjectOf = ({ payload, req, type, doc, now }: Work) => ({ payload, req, type, id: doc.id, now })

/** "Trả lại": with a reason; what was approved comes off the schedule. */
export const sendBack: StepHandler = async (work, request) => {
  const cancelled = await cancelPlanned(subjectOf(work))
  return {
    ok: true,
    data: { returnReason: request.reason?.trim(), scheduledFor: null },
    details: { cancelled: cancelled.map(({ id }) => id) },
  }
}

/** Was the row at another time when the person looked? Who does not say what they saw is not asked. */
const isOutdated = ({ scheduledFor }: StepRequest, dueAt: Instant): boolean =>
  typeof scheduledFor === 'string' && scheduledFor !== dueAt

/** "Đổi lịch": the planned row moves to another time, or to now; within the bounds an approval has, too. */
export const reschedule: StepHandler = async (work, request) => {
  const { payload, req, slug, type, doc, now } = work
  const { publishAt } = request
  const wanted = wantedTimes(work, await loadContent(payload, slug, doc, req))
  const issues = checkReschedule({ type, publishAt, wanted, now })
  if (issues.length > 0) return refused(422, ...issues)
  const [entry] = await findEntries(
    payload,
    { and: [ofSubject(type, doc.id), { status: { equals: 'planned' } }] },
    req,
  )
  if (entry && isOutdated(request, entry.dueAt)) return refused(409, wholeIssue('rowMoved'))
  const decision = entry ? rescheduleEdition(entry, publishAt ?? null, now) : null
  if (!entry || !decision?.ok) return refused(409, wholeIssue('nothingScheduled'))
  await applyPatches(payload, [entry], decision.patches, { req, condition: unclaimed(now) })
  const dueAt = decision.patches[0]?.patch.dueAt ?? now
  return {
    ok: true,
    data: { scheduledFor: dueAt },
    details: { from: entry.dueAt, to: dueAt },
    dueAt,
    ...(dueAt <= now ? { dueRow: entry.id } : {}),
  }
}

/** "Hủy lịch": back to "Chờ duyệt". */
export const cancelSchedule: StepHandler = async (work) => {
  const cancelled = await cancelPlanned(subjectOf(work))
  return { ok: true, data: { scheduledFor: null }, details: { cancelled: cancelled.map(({ id }) => id) } }
}

/** "Gỡ bài": the public edition leaves at once, with a reason and a trace; nothing planned follows it. */
export const withdraw: StepHandler = async (work, request) => {
  const reason = request.reason?.trim() ?? null
  await cancelPlanned(subjectOf(work))
  const taken = await withdrawPublic(subjectOf(work), reason)
  return {
    ok: true,
    data: { withdrawReason: reason, scheduledFor: null },
    details: { withdrawn: taken.map(({ id }) => id) },
  }
}

/** Is the content still what went out last? Then nobody has changed it since. */
async function isAsLastPublished({ payload, req, slug, type, doc }: Work): Promise<boolean> {
  const { content } = await loadContent(payload, slug, doc, req)
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [ofSubject(type, doc.id), { publishedAt: { exists: true } }] },
    sort: '-edition',
    limit: 1,
    select: { contentHash: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.contentHash === contentHash(content)
}

/** "Sửa bài đã đăng" and "Mở lại": a draft again, from which the four-eyes rule counts anew. */
export const startOver: StepHandler = async (work) => ({
  ok: true,
  data: {
    checklist: { secrets: false, personalData: false, photoRights: false, maps: false },
    ...((await isAsLastPublished(work)) ? { contentEditors: [], acknowledgements: [] } : {}),
  },
})
