import { error, type ArticleCheck } from '@/domain/editorial/checks/types'
import type { SubjectType } from '@/domain/editorial/status'
import type { Issue } from '@/domain/issue'
import { dueAtFor } from '@/domain/publication/schedule'
import { formatDateTime, type Instant } from '@/domain/time/instant'

type Times = {
  readonly publishAt: Instant | null
  readonly removeAt: Instant | null
  readonly now: Instant
}

const removedTooEarly = ({ publishAt, removeAt, now }: Times): Issue[] =>
  removeAt !== null && removeAt <= dueAtFor(publishAt, now) ? [error('removeBeforePublish', 'removeAt')] : []

/** An article comes off after it goes out, and not in the past. */
export const checkSchedule: ArticleCheck = (_content, times) => removedTooEarly(times)

type Move = {
  readonly type: SubjectType
  /** The new time as sent: null = now, undefined = none was sent. */
  readonly publishAt: Instant | null | undefined
  /** For a slogan or procedure from when and until when it is in force; null = no bound. */
  readonly wanted: { readonly publishAt: Instant | null; readonly removeAt: Instant | null }
  readonly now: Instant
}

/**
 * What is wrong with moving approved content to another time: an article goes out before it comes off, a slogan
 * and a procedure while they are in force. No time at all is refused, since "now" has to be meant.
 */
export const checkReschedule = ({ type, publishAt, wanted, now }: Move): Issue[] => {
  if (publishAt === undefined) return [error('missing', 'publishAt')]
  const { removeAt } = wanted
  if (type === 'article') return removedTooEarly({ publishAt, removeAt, now })
  const dueAt = dueAtFor(publishAt, now)
  if (wanted.publishAt !== null && dueAt < wanted.publishAt) {
    return [error('beforeEffective', 'publishAt', { from: formatDateTime(wanted.publishAt) })]
  }
  return removeAt !== null && removeAt <= dueAt
    ? [error('afterEffective', 'publishAt', { until: formatDateTime(removeAt) })]
    : []
}
