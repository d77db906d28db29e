import type { Where } from 'payload'
import type { CalendarRange } from '@/domain/calendar/range'

/** What a calendar is narrowed to; null = everything the person may see. */
export type CalendarFilter = {
  /** A unit and those below it. */
  readonly unitIds: readonly string[] | null
  readonly channelId: string | null
  readonly topicId: string | null
}

export const inUnits = ({ unitIds }: CalendarFilter): Where[] =>
  unitIds === null ? [] : [{ unit: { in: [...unitIds] } }]

export const withTopic = ({ topicId }: CalendarFilter): Where[] =>
  topicId === null ? [] : [{ topics: { in: [topicId] } }]

export const momentsOf = ({ start, end }: CalendarRange) => ({ greater_than_equal: start, less_than: end })

export const daysOf = ({ from, to }: CalendarRange) => ({ greater_than_equal: from, less_than: to })

/** More than this in one page is not read by anybody; the answer then says that it was cut. */
export const MOST_ENTRIES = 1_500
