import { formatDateTime, type Instant } from '@/domain/time/instant'
import { typedMoment } from '@/domain/time/typed'
import { deskLabels as t } from '@/labels/desk'

/** When an approver wants a piece to go out, as chosen on the screen; `shelf` = later, by somebody's click. */
export type When =
  | { mode: 'now' }
  | { mode: 'shelf' }
  | { mode: 'at'; at: Instant }
  | { mode: 'typed'; day: string; time: string }

/** What was chosen: a moment, null = at once, `shelf` = no time yet, `unreadable` while what is typed is no moment. */
export type Wanted = Instant | null | 'shelf' | 'unreadable'

export const wantedAt = (when: When): Wanted => {
  if (when.mode === 'now') return null
  if (when.mode === 'shelf') return 'shelf'
  return when.mode === 'at' ? when.at : (typedMoment(when.day, when.time) ?? 'unreadable')
}

/** What the picker starts with: the author's wish, unless its time has passed. */
export const startWith = (wish: Instant | null, now: Instant): When =>
  wish !== null && wish > now ? { mode: 'at', at: wish } : { mode: 'now' }

/** Does it go out with the click? A time that has passed counts as now. */
export const isNow = (wanted: Wanted, now: Instant): boolean =>
  wanted === null || (wanted !== 'unreadable' && wanted !== 'shelf' && wanted <= now)

/** What will happen, said before the click. */
export const whenSentence = (wanted: Wanted, now: Instant): string => {
  if (wanted === 'unreadable') return t.approve.unreadable
  if (wanted === 'shelf') return t.approve.goesToShelf
  if (wanted === null) return t.approve.goesOutNow
  const at = formatDateTime(wanted)
  return wanted <= now ? t.approve.past(at) : t.approve.goesOutAt(at)
}
