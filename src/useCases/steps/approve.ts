import { checkChecklist } from '@/domain/editorial/checklist'
import { contentFileIds } from '@/domain/editorial/content'
import { planEdition } from '@/domain/publication/planEdition'
import { nextEdition } from '@/domain/publication/recordEdition'
import { freezeContent } from '../freeze/freezeContent'
import { findEntries, insertRow, ofSubject } from '../ledger/rows'
import { cancelPlanned } from '../ledger/takeOff'
import { siteChannel } from '../siteChannel'
import { mergedAcknowledgements, stillBlocking } from './handIn'
import { judgeContent } from './judgeContent'
import { refused, wholeIssue, type StepHandler } from './types'

/**
 * "Duyệt": freezes the content that was on the approver's screen into a planned row of the ledger, due at the
 * wanted time or now. Refused (409) when the content changed since it was shown.
 */
export const approve: StepHandler = async (work, request, { onBehalfOf }) => {
  const { payload, req, type, doc, facts, actor, now } = work
  const { loaded, hash, wanted, issues } = await judgeContent(work, { request, needsConfirmation: true })
  if (request.hash !== hash) return refused(409, wholeIssue('screenOutdated'))
  const blocking = [...stillBlocking(work, request, issues), ...checkChecklist(type, request.checklist)]
  if (blocking.length > 0) return refused(422, ...blocking)

  await cancelPlanned({ payload, req, type, id: doc.id, now })
  const row = planEdition({
    subjectType: type,
    subjectId: doc.id,
    channel: await siteChannel(payload, req),
    edition: nextEdition(await findEntries(payload, ofSubject(type, doc.id), req)),
    content: await freezeContent(payload, loaded, req),
    contentHash: hash,
    mediaIds: contentFileIds(loaded.content),
    unitPath: facts.unitPath,
    approvedBy: actor.id,
    onBehalfOf,
    wantedAt: wanted.publishAt,
    removeAt: wanted.removeAt,
    now,
  })
  const rowId = await insertRow(payload, row, req)
  return {
    ok: true,
    data: {
      edition: row.edition,
      scheduledFor: row.dueAt,
      checklist: request.checklist,
      acknowledgements: mergedAcknowledgements(work, request, issues),
      returnReason: null,
    },
    details: { edition: row.edition, dueAt: row.dueAt, contentHash: hash, publication: rowId },
    dueAt: row.dueAt,
    ...(row.dueAt <= now ? { dueRow: rowId } : {}),
  }
}
