import { ENTRY_KINDS } from '@/domain/calendar/entry'
import { calendarLabels as t } from '@/labels/calendar'
import { SIGNS } from './types'

/** What the colours and signs mean, in words. */
export function Legend() {
  return (
    <section className="calendar-legend" aria-label={t.legend}>
      <ul>
        {ENTRY_KINDS.map((kind) => (
          <li key={kind} className={`calendar-event--${kind}`}>
            <span className="calendar-sign" aria-hidden="true">
              {SIGNS[kind]}
            </span>
            {t.kinds[kind]}
          </li>
        ))}
        <li className="calendar-legend__lunar">{t.lunarLegend}</li>
      </ul>
    </section>
  )
}
