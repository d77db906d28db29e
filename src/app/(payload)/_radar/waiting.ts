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

/** Whether a piece on somebody's desk could help the quota; its topics are judged when it goes out. */
const helps = (rule: QuotaRule | null) => (item: Pick<WorkItem, 'collection' | 'unitId' | 'kind'>) => {
  if (rule === null) return true
  if (item.collection === 'articles') return wouldCount({ ...rule, topicIds: [] }, { ...item, topicIds: [] })
  const isOfUnit = item.unitId !== null && rule.unitIds.includes(item.unitId)
  return isOfUnit && (rule.kinds.length === 0 || rule.kinds.includes(subjectTypeOf(item.collection)))
}

/** What waits that this person can bring on: all of it, or only what helps one quota. */
export function waitingFor(
  { personId, rights, queues, ownWork, shelf }: Sources,
  rule: QuotaRule | null,
): Waiting {
  const isHelpful = helps(rule)
  const may = (action: 'approve' | 'present') => (item: WorkItem) =>
    rights.mayTake(action, { ...item, type: subjectTypeOf(item.collection) })
  const approvals = queues.approvals.items.filter(isHelpful)
  const submissions = queues.submissions.items.filter(isHelpful)
  const mine = [...approvals.filter(may('approve')), ...submissions.filter(may('present'))]
  const others = [...approvals, ...submissions].filter((item) => !mine.includes(item))
  return {
    failed: queues.failed.filter(({ unitId }) => rule === null || rule.unitIds.includes(unitId ?? '')).length,
    approvals: approvals.filter(may('approve')).length,
    submissions: submissions.filter(may('present')).length,
    returned: ownWork.returned.filter(isHelpful).length,
    drafts: ownWork.drafts.filter(isHelpful).length,
    reserve: shelf.filter(
      (piece) =>
        (rule === null || wouldCount(rule, piece)) &&
        rights.mayTake('schedule', { type: 'article', status: 'approved', unitId: piece.unitId }),
    ).length,
    onOtherDesks:
      others.length +
      ownWork.sent.filter(
        (item) =>
          isHelpful(item) &&
          (item.status === 'submitted' || item.status === 'edited') &&
          item.authorId === personId &&
          !others.some(({ id }) => id === item.id) &&
          !mine.some(({ id }) => id === item.id),
      ).length,
  }
}
