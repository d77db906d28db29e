import type { QuotaRule } from '@/domain/quota'
import type { Waiting } from '@/domain/radar/nextThing'
import { wouldCount } from '@/domain/radar/wouldCount'
import type { OwnWork } from '@/queries/office/findOwnWork'
import { subjectTypeOf, type WorkItem } from '@/queries/office/workItems'
import type { ShelvedPiece } from '@/queries/radar/findShelf'
import type { Queues } from './lists'
import type { Rights } from './rights'

type Sources = {
  personId: string
  rights: Rights
  queues: Queues
  ownWork: OwnWork
  shelf: readonly ShelvedPiece[]
}

/** The pieces behind `Waiting`, for opening them. */
type Pieces = {
  [key in 'approvals' | 'submissions' | 'returned' | 'drafts' | 'onOtherDesks']: WorkItem[]
}

const ON_THE_WAY: readonly WorkItem['status'][] = ['submitted', 'edited']

/** Whether a piece on somebody's desk could help the quota; its topics are judged when it goes out. */
const helps = (rule: QuotaRule | null) => (item: Pick<WorkItem, 'collection' | 'unitId' | 'kind'>) => {
  if (rule === null) return true
  if (item.collection === 'articles') return wouldCount({ ...rule, topicIds: [] }, { ...item, topicIds: [] })
  const isOfUnit = item.unitId !== null && rule.unitIds.includes(item.unitId)
  return isOfUnit && (rule.kinds.length === 0 || rule.kinds.includes(subjectTypeOf(item.collection)))
}

/** The pieces that this person can bring on, or waits for: all of them, or only what helps one quota. */
export function piecesFor(
  { personId, rights, queues, ownWork }: Omit<Sources, 'shelf'>,
  rule: QuotaRule | null,
): Pieces {
  const isHelpful = helps(rule)
  const may = (action: 'approve' | 'present') => (item: WorkItem) =>
    rights.mayTake(action, { ...item, type: subjectTypeOf(item.collection) })
  const waiting = [...queues.approvals.items, ...queues.submissions.items].filter(isHelpful)
  const approvals: WorkItem[] = queues.approvals.items.filter(isHelpful).filter(may('approve'))
  const submissions: WorkItem[] = queues.submissions.items.filter(isHelpful).filter(may('present'))
  const known = new Set(waiting.map(({ id }) => id))
  return {
    approvals,
    submissions,
    returned: ownWork.returned.filter(isHelpful),
    drafts: ownWork.drafts.filter(isHelpful),
    onOtherDesks: [
      ...waiting.filter((item) => !approvals.includes(item) && !submissions.includes(item)),
      ...ownWork.sent.filter(
        (item) =>
          isHelpful(item) &&
          ON_THE_WAY.includes(item.status) &&
          item.authorId === personId &&
          !known.has(item.id),
      ),
    ],
  }
}

/** How much waits that this person can bring on: all of it, or only what helps one quota. */
export function waitingFor(sources: Sources, rule: QuotaRule | null): Waiting {
  const { rights, queues, shelf } = sources
  const pieces = piecesFor(sources, rule)
  return {
    approvals: pieces.approvals.length,
    submissions: pieces.submissions.length,
    returned: pieces.returned.length,
    drafts: pieces.drafts.length,
    onOtherDesks: pieces.onOtherDesks.length,
    failed: queues.failed.filter(({ unitId }) => rule === null || rule.unitIds.includes(unitId ?? '')).length,
    reserve: shelf.filter(
      (piece) =>
        (rule === null || wouldCount(rule, piece)) &&
        rights.mayTake('schedule', { type: 'article', status: 'approved', unitId: piece.unitId }),
    ).length,
  }
}
