import { officeLabels } from '@/labels/office'
import { AdminLink } from './AdminLink'
import { Pieces } from './Pieces'
import { StatusMark } from './StatusMark'
import type { PastLineProps, PastWeekProps } from './types'

const { quotaView: words } = officeLabels

function PastLine({ name, mark, progress, note, afterwards, pieces }: PastLineProps) {
  return (
    <div className="office-past__line">
      <p className="office-past__sum">
        <StatusMark {...mark} />
        <strong>{progress}</strong>
        <span>{name}</span>
      </p>
      {note ? <p className="office-facts">{note}</p> : null}
      {afterwards ? <p className="office-past__after">{afterwards}</p> : null}
      {pieces.length > 0 ? (
        <details className="office-details">
          <summary>{words.items(pieces.length)}</summary>
          <Pieces pieces={pieces} />
        </details>
      ) : null}
    </div>
  )
}

function PastWeek({ period, mark, lines, adjustments, reportHref }: PastWeekProps) {
  return (
    <li className="office-past__week">
      <div className="office-past__name">
        <h3>{period}</h3>
        {adjustments ? <p className="office-facts">{adjustments}</p> : null}
        {reportHref ? <AdminLink href={reportHref}>{words.openReport}</AdminLink> : null}
      </div>
      <div>
        {mark ? <StatusMark {...mark} /> : null}
        {lines.map((line) => (
          <PastLine {...line} key={line.key} />
        ))}
      </div>
    </li>
  )
}

type Props = { id: string; title: string; weeks: PastWeekProps[]; since: string | null }

/** The ended periods, the latest first: status, count and pieces per quota, and the report. */
export function PastWeeks({ id, title, weeks, since }: Props) {
  return (
    <section className="office-card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {weeks.length > 0 ? (
        <ul className="office-past">
          {weeks.map((week) => (
            <PastWeek {...week} key={week.key} />
          ))}
        </ul>
      ) : null}
      {since ? <p className="office-facts">{since}</p> : null}
    </section>
  )
}
