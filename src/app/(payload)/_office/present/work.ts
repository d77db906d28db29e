import type { Mark, Tone, WorkListProps, WorkProps } from '@/admin/office/types'
import { shownStatus, type ShownStatus } from '@/domain/editorial/shownStatus'
import { formatDateTime, type Instant } from '@/domain/time/instant'
import { editorialLabels } from '@/labels/editorial'
import { officeLabels } from '@/labels/office'
import { publishFailureLabels } from '@/labels/publishFailure'
import type { PlannedRow } from '@/queries/office/findPlanned'
import type { Waiting } from '@/queries/office/findQueue'
import { collectionOf, type WorkCollection, type WorkItem } from '@/queries/office/workItems'

const { desk } = officeLabels
const MS_OF_MINUTE = 60_000
/** How many lines a list on the desk has before it says how many more there are. */
const SHOWN = 8

const TONES: Record<ShownStatus, Tone> = {
  draft: 'calm',
  submitted: 'info',
  edited: 'info',
  returned: 'bad',
  approved: 'info',
  scheduled: 'info',
  shelved: 'calm',
  failed: 'bad',
  published: 'good',
  withdrawn: 'warn',
}

const TYPES = { articles: 'article', slogans: 'slogan', procedures: 'procedure' } as const
const hrefOf = (collection: WorkCollection, id: string): string => `/admin/collections/${collection}/${id}`
const titleOf = (title: string): string => title || desk.noTitle
/** Articles are the rule; only the others say what they are. */
const kindOf = (collection: WorkCollection): string[] =>
  collection === 'articles' ? [] : [editorialLabels.subject[TYPES[collection]]]

const waitingMinutes = (since: Instant, now: Instant): number =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / MS_OF_MINUTE))

const statusMark = (item: WorkItem, now: Instant): Mark => {
  const status = shownStatus(item, now)
  return { word: editorialLabels.status[status], tone: TONES[status] }
}

const progressFact = (item: WorkItem): string => {
  if (item.status === 'published' && item.publishedAt)
    return desk.publishedAt(formatDateTime(item.publishedAt))
  if (item.status === 'approved' && item.scheduledFor) return desk.dueAt(formatDateTime(item.scheduledFor))
  const isOnTheWay = item.status === 'submitted' || item.status === 'edited'
  return isOnTheWay && item.submittedAt
    ? desk.sentAt(formatDateTime(item.submittedAt))
    : desk.savedAt(formatDateTime(item.updatedAt))
}

const reasonOf = ({ status, returnReason, withdrawReason, publishError }: WorkItem): string | null => {
  if (status === 'approved' && publishError !== null) return publishFailureLabels.note(publishError)
  const reason = status === 'returned' ? returnReason : status === 'withdrawn' ? withdrawReason : null
  return reason === null ? null : desk.reason(reason)
}

/** One's own piece: where it stands, and why when it came back. */
export const ownPiece = (item: WorkItem, now: Instant): WorkProps => ({
  key: item.id,
  title: titleOf(item.title),
  href: hrefOf(item.collection, item.id),
  mark: item.status === 'draft' || item.status === 'returned' ? null : statusMark(item, now),
  facts: [...kindOf(item.collection), progressFact(item)],
  note: reasonOf(item),
})

/** Somebody's piece that waits: whose it is and for how long. */
export const waitingPiece = (item: Waiting, personId: string, now: Instant): WorkProps => ({
  key: item.id,
  title: titleOf(item.title),
  href: hrefOf(item.collection, item.id),
  mark: null,
  facts: [
    ...kindOf(item.collection),
    ...(item.authorName ? [desk.by(item.authorName)] : []),
    desk.waiting(waitingMinutes(item.since, now)),
  ],
  note: item.status === 'edited' && item.contentEditorIds.includes(personId) ? desk.changedByYou : null,
})

export const plannedPiece = (row: PlannedRow): WorkProps => {
  const collection = collectionOf(row.subjectType)
  return {
    key: row.id,
    title: titleOf(row.title),
    href: hrefOf(collection, row.subjectId),
    mark: null,
    facts: [...kindOf(collection), desk.dueAt(formatDateTime(row.dueAt))],
    note: null,
  }
}

type ListOptions = {
  id: string
  title: string
  empty: string
  total?: number
  allHref?: string
  help?: string
}

/** A list as the desk shows it: its first lines and how many more there are. */
export const workList = (items: readonly WorkProps[], options: ListOptions): WorkListProps => {
  const { total = items.length, allHref, help, ...words } = options
  return {
    ...words,
    items: items.slice(0, SHOWN),
    hidden: Math.max(0, total - SHOWN),
    allHref: allHref ?? null,
    ...(help ? { help } : {}),
  }
}
