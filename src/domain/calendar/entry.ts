import type { SubjectType } from '@/domain/editorial/status'
import type { Day, Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'

/** What an entry of the calendar stands for; the words, colours and signs are chosen by it. */
export const ENTRY_KINDS = [
  /** A draft with a wanted time. */
  'planned',
  /** Handed in and not yet approved. */
  'awaiting',
  /** Approved, its time still to come. */
  'scheduled',
  'failed',
  'published',
  /** Gone out on a channel other than the site. */
  'carriedOut',
  /** Entered afterwards ("nhập bù"). */
  'recorded',
  'withdrawn',
  'quotaDeadline',
  'reportDue',
] as const

export type EntryKind = (typeof ENTRY_KINDS)[number]

/** Which piece an entry is about. */
export type EntrySubject = { readonly type: SubjectType; readonly id: string; readonly edition: number }

/** What is to be done by the end of the entry's day. */
export type EntryDeadline = {
  readonly period: Pick<Period, 'kind' | 'key' | 'firstOn' | 'lastOn'>
  /** Of a quota; null for a report. */
  readonly minimum: number | null
  readonly isExempt: boolean
}

export type CalendarEntry = {
  /** Stays the same while the entry moves: a piece keeps it from its draft until its edition is out. */
  readonly id: string
  readonly kind: EntryKind
  readonly title: string
  /** Null: the entry is about the whole day. */
  readonly at: Instant | null
  /** The day in Vietnam. */
  readonly on: Day
  /** When what it says last changed. */
  readonly changedAt: Instant
  readonly unitId: string | null
  readonly channelId: string | null
  readonly subject: EntrySubject | null
  readonly deadline: EntryDeadline | null
}

const COLLECTIONS: Record<SubjectType, string> = {
  article: 'articles',
  slogan: 'slogans',
  procedure: 'procedures',
}

/** The collection of a piece, as its address names it. */
export const collectionOfSubject = (type: SubjectType): string => COLLECTIONS[type]

/** Where an entry leads in the admin. `unitSlug`: of the entry's unit. */
export const entryPath = ({ kind, subject }: CalendarEntry, unitSlug: string | null): string => {
  if (subject) return `/admin/collections/${collectionOfSubject(subject.type)}/${subject.id}`
  if (kind === 'reportDue') return '/admin/bao-cao'
  return unitSlug ? `/admin/chi-tieu?don-vi=${unitSlug}` : '/admin/chi-tieu'
}

/** Earlier first; what concerns a whole day stands before its hours. */
export const byTime = (a: CalendarEntry, b: CalendarEntry): number => {
  const keyOf = ({ on, at, id }: CalendarEntry) => `${on} ${at ?? ''} ${id}`
  return keyOf(a) < keyOf(b) ? -1 : 1
}
