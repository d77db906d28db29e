import { checkChecklist } from '@/domain/editorial/checklist'
import { checkShelving } from '@/domain/editorial/reserve'
import type { Article } from '@/payload-types'
import { cancelPlanned } from '../ledger/takeOff'
import { mergedAcknowledgements, stillBlocking } from './handIn'
import { judgeContent } from './judgeContent'
import { planRow } from './planRow'
import { refused, wholeIssue, type StepChange, type StepHandler, type Work } from './types'

/** Nothing lies on the shelf any more, or never did. */
export const OFF_SHELF = { hash: null, by: null, onBehalfOf: null, at: null }

/** What is wrong with approving this document without a time. */
export const shelvingIssues = ({ type, doc, facts }: Work) =>
  checkShelving({
    type,
    isReserve: (doc as Article).reserve === true,
    hasPublicEdition: facts.hasPublicEdition,
  })

/** For the reserve shelf: approved, and no row until somebody sets a time. */
const toShelf = ({ actor, now }: Work, hash: string, onBehalfOf: string | null): StepChange => ({
  ok: true,
  data: { scheduledFor: null, shelf: { hash, by: actor.id, onBehalfOf, at: now } },
  details: { contentHash: hash, toShelf: true },
})

/**
 * "Duyệt": freezes the content that was on the approver's screen into a planned row of the ledger, due at the
 * wanted time or now; or, when so asked, leaves it on the reserve shelf. Refused (409) when the content changed
 * since it was shown.
 */
export const approve: StepHandler = async (work, request, { onBehalfOf }) => {
  const { payload, req, type, doc, actor, now } = work
  const { loaded, hash, wanted, issues } = await judgeContent(work, { request, needsConfirmation: true })
  if (request.hash !== hash) return refused(409, wholeIssue('screenOutdated'))
  const blocking = [
    ...stillBlocking(work, request, issues),
    ...checkChecklist(type, request.checklist),
    ...(request.toShelf === true ? shelvingIssues(work) : []),
  ]
  if (blocking.length > 0) return refused(422, ...blocking)

  await cancelPlanned({ payload, req, type, id: doc.id, now })
  const change =
    request.toShelf === true
      ? toShelf(work, hash, onBehalfOf)
      : await planRow(work, loaded, {
          contentHash: hash,
          approvedBy: actor.id,
          onBehalfOf,
          approvedAt: now,
          wantedAt: wanted.publishAt,
          removeAt: wanted.removeAt,
        })
  return {
    ...change,
    data: {
      ...(work.slug === 'articles' ? { shelf: OFF_SHELF } : {}),
      ...change.data,
      checklist: request.checklist,
      acknowledgements: mergedAcknowledgements(work, request, issues),
      returnReason: null,
    },
  }
}
