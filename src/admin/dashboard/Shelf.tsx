import { radarLabels } from '@/labels/radar'
import { AdminLink } from '@/admin/office/AdminLink'
import { ScheduleButton } from './ScheduleButton'
import type { ShelfProps } from './types'

const { shelf: t } = radarLabels

/** The reserve shelf; `id` is where the next thing leads. */
export function Shelf({ id, now, help, pieces, allHref }: ShelfProps & { id: string; now: string }) {
  return (
    <section className="office-card" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {t.title} {pieces.length > 0 ? <span className="office-count">{pieces.length}</span> : null}
      </h2>
      <p className="office-facts">{pieces.length > 0 ? help : t.empty}</p>
      <ul className="office-pieces">
        {pieces.map(({ key, title, href, facts, offer }) => (
          <li key={key} className="radar-shelved">
            <div>
              <AdminLink href={href} className="office-pieces__title">
                {title}
              </AdminLink>
              <p className="office-facts">{facts}</p>
            </div>
            {offer ? <ScheduleButton id={key} title={title} now={now} {...offer} /> : null}
          </li>
        ))}
      </ul>
      {pieces.length > 0 ? (
        <p className="office-facts">
          <AdminLink href={allHref}>{t.seeAll}</AdminLink>
        </p>
      ) : null}
    </section>
  )
}
