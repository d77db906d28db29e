import type { WorkListProps } from '@/admin/office/types'
import { ownUnitsReached, unitsReached } from '@/access/reach'
import { holdsAny } from '@/access/person'
import { APPROVER_ROLES } from '@/domain/editorial/delegation'
import { toDay } from '@/domain/time/instant'
import { periodOf } from '@/domain/time/period'
import { officeLabels } from '@/labels/office'
import type { OwnWork } from '@/queries/office/findOwnWork'
import { findFailed, findPlanned, type PlannedRow } from '@/queries/office/findPlanned'
import { findQueue, type Queue } from '@/queries/office/findQueue'
import type { Desk } from '../_office/desk'
import { ownPiece, plannedPiece, waitingPiece, workList } from '../_office/present/work'

const { desk: words } = officeLabels

const listOf = (status: string): string =>
  `/admin/collections/articles?where[or][0][and][0][status][equals]=${status}`
export const QUEUE_PATHS = { submissions: listOf('submitted'), approvals: listOf('edited') } as const

/** What waits on the desks of units, for lists and for counting. */
export type Queues = { submissions: Queue; approvals: Queue; failed: PlannedRow[] }

const NOTHING: Queue = { items: [], total: 0 }

/** The queues a person works on or watches: editors edit, approvers approve, office and leaders watch both. */
export async function loadQueues(
  { req, payload, person }: Desk,
  watched: readonly string[],
): Promise<Queues> {
  const [editing, approving] = await Promise.all([
    ownUnitsReached(req, person, ['editor', 'editorInChief']),
    unitsReached(req, person, APPROVER_ROLES),
  ])
  const submissionUnits = [...new Set([...editing, ...watched])]
  const approvalUnits = [...new Set([...approving, ...watched])]
  const [submissions, approvals, failed] = await Promise.all([
    submissionUnits.length > 0
      ? findQueue(payload, { unitIds: submissionUnits, statuses: ['submitted'] })
      : NOTHING,
    approvalUnits.length > 0 ? findQueue(payload, { unitIds: approvalUnits, statuses: ['edited'] }) : NOTHING,
    findFailed(payload, approvalUnits),
  ])
  return { submissions, approvals, failed }
}

/** One's own pieces: those that came back first, with their reason. */
export function ownLists({ person, now }: Desk, { drafts, returned, sent }: OwnWork): WorkListProps[] {
  const { nothing } = words
  const lists = [
    { id: 'bi-tra-lai', title: words.returned, empty: nothing.returned, items: returned },
    { id: 'dang-viet', title: words.drafts, empty: nothing.drafts, items: drafts },
    { id: 'da-gui', title: words.sent, empty: nothing.sent, items: sent },
  ]
  // Who mainly edits or approves is not told that nothing of the own is there.
  const isWriter = holdsAny(person, ['contributor', 'procedureOfficer'])
  return lists
    .filter(({ items }) => isWriter || items.length > 0)
    .map(({ items, ...list }) =>
      workList(
        items.map((item) => ownPiece(item, now)),
        list,
      ),
    )
}

/** What others sent in, for those whose turn it is. */
export async function queueLists({ req, person, now }: Desk, queues: Queues): Promise<WorkListProps[]> {
  const isEditor = holdsAny(person, ['editor', 'editorInChief'])
  const isApprover = (await unitsReached(req, person, APPROVER_ROLES)).length > 0
  const { nothing } = words
  const queueList = (queue: Queue, list: { id: string; title: string; empty: string; allHref: string }) =>
    workList(
      queue.items.map((item) => waitingPiece(item, person.id, now)),
      { ...list, total: queue.total },
    )
  return [
    ...(isApprover
      ? [
          queueList(queues.approvals, {
            id: 'cho-duyet',
            title: words.approvals,
            empty: nothing.approvals,
            allHref: QUEUE_PATHS.approvals,
          }),
        ]
      : []),
    ...(isEditor
      ? [
          queueList(queues.submissions, {
            id: 'cho-bien-tap',
            title: words.submissions,
            empty: nothing.submissions,
            allHref: QUEUE_PATHS.submissions,
          }),
        ]
      : []),
    ...(isApprover && queues.failed.length > 0
      ? [
          workList(queues.failed.map(plannedPiece), {
            id: 'dang-loi',
            title: words.failed,
            empty: '',
            help: words.failedHelp,
          }),
        ]
      : []),
  ]
}

/** What goes out today, this week and later, for those who decide on it. */
export async function plannedLists({ req, payload, person, now }: Desk): Promise<WorkListProps[]> {
  const units = await unitsReached(req, person, APPROVER_ROLES)
  if (units.length === 0) return []
  const rows = await findPlanned(payload, units)
  const today = toDay(now)
  const { end } = periodOf('week', now)
  const parts = [
    {
      id: 'dang-hom-nay',
      title: `${words.planned}: ${words.today}`,
      rows: rows.filter(({ dueAt }) => toDay(dueAt) <= today),
    },
    {
      id: 'dang-tuan-nay',
      title: `${words.planned}: ${words.thisWeek}`,
      rows: rows.filter(({ dueAt }) => toDay(dueAt) > today && dueAt < end),
    },
    {
      id: 'dang-sau',
      title: `${words.planned}: ${words.later}`,
      rows: rows.filter(({ dueAt }) => toDay(dueAt) > today && dueAt >= end),
    },
  ].filter((part) => part.rows.length > 0)
  if (parts.length === 0)
    return [workList([], { id: 'sap-dang', title: words.planned, empty: words.nothing.planned })]
  return parts.map(({ id, title, rows: own }) => workList(own.map(plannedPiece), { id, title, empty: '' }))
}
