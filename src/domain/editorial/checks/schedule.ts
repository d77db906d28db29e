import { error, type ArticleCheck } from '@/domain/editorial/checks/types'
import { dueAtFor } from '@/domain/publication/schedule'

/** An article comes off after it goes out, and not in the past. */
export const checkSchedule: ArticleCheck = (_content, { publishAt, removeAt, now }) =>
  removeAt !== null && removeAt <= dueAtFor(publishAt, now) ? [error('removeBeforePublish', 'removeAt')] : []
