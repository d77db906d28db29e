'use client'

import { toDay } from '@/domain/time/instant'
import { calendarLabels } from '@/labels/calendar'
import { AdminLink } from '../office/AdminLink'
import { clockFace } from './clockFace'
import type { ShownItem } from './types'

const { move: t } = calendarLabels

/** The way to another time without a mouse: every piece on the screen that the person may move, with its button. */
export function MoveList({ items, onMove }: { items: readonly ShownItem[]; onMove(item: ShownItem): void }) {
  const movable = items.filter(({ canMove, at }) => canMove && at !== null)
  return (
    <section className="calendar-moves office-no-print" aria-labelledby="doi-lich">
      <h2 id="doi-lich">{t.heading}</h2>
      <p className="office-facts">{movable.length > 0 ? t.help : t.none}</p>
      <ul>
        {movable.map((item) => (
          <li key={item.id}>
            <div>
              <AdminLink href={item.path}>{calendarLabels.titleOf(item)}</AdminLink>
              <p className="office-facts">
                {item.at === null ? '' : calendarLabels.moment(clockFace(item.at), toDay(item.at))} ·{' '}
                {calendarLabels.factsOf(item)}
              </p>
            </div>
            <button
              type="button"
              className="office-button"
              aria-label={t.buttonFor(calendarLabels.titleOf(item))}
              onClick={() => onMove(item)}
            >
              {t.button}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
