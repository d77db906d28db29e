import type { CalendarEntry, EntryKind } from '@/domain/calendar/entry'
import type { Day, Instant } from '@/domain/time/instant'

/** An entry as `GET /api/publications/calendar` gives it. */
export type ShownItem = CalendarEntry & {
  unitName: string
  channelName: string
  path: string
  canMove: boolean
}

export type ShownDay = {
  on: Day
  lunar: string
  lunarInList: string
  lunarInFull: string
  holidays: readonly { kind: string; name: string }[]
}

export type CalendarAnswer = {
  items: readonly ShownItem[]
  days: readonly ShownDay[]
  isCut: boolean
  /** The server's clock when it answered. */
  now: Instant
}

/** The days on the screen, the last excluded. */
export type ShownRange = { from: Day; to: Day }

export const FILTERS = ['don-vi', 'kenh', 'chu-de'] as const
export type FilterName = (typeof FILTERS)[number]
export type Filters = Readonly<Record<FilterName, string>>

export type FilterChoices = Readonly<Record<FilterName, readonly { value: string; label: string }[]>>

/** A move that waits for the person's word. */
export type Move = {
  item: ShownItem
  /** Where it was dropped; where it stands when it was not dragged. */
  wanted: Instant
  /** The server's clock when the question was asked. */
  now: Instant
  /** Puts the entry back on the screen. */
  revert(): void
}

/** The sign of a kind beside its word: shapes every system's fonts have. */
export const SIGNS: Readonly<Record<EntryKind, string>> = {
  planned: '○',
  awaiting: '◐',
  scheduled: '◷',
  failed: '!',
  published: '✓',
  carriedOut: '»',
  recorded: '+',
  withdrawn: '×',
  quotaDeadline: '⚑',
  reportDue: '▤',
}
