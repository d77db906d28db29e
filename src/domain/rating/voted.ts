import { sha256Hex } from '@/domain/canonical'

/** Items a browser remembers to have rated; a cookie has no room for more. */
const MOST = 100
const MARK = /^[0-9a-f]{10}$/
const MARK_LENGTH = 10

const markOf = (subjectId: string): string => sha256Hex(subjectId).slice(0, MARK_LENGTH)

const marksIn = (cookie: string): string[] => cookie.split('.').filter((mark) => MARK.test(mark))

/** Does this browser's cookie say that it rated the item? The cookie names items, never the reader. */
export const hasVoted = (cookie: string, subjectId: string): boolean =>
  marksIn(cookie).includes(markOf(subjectId))

/** The cookie with the item added; the oldest are forgotten. */
export const withVote = (cookie: string, subjectId: string): string =>
  [...marksIn(cookie).filter((mark) => mark !== markOf(subjectId)), markOf(subjectId)].slice(-MOST).join('.')
