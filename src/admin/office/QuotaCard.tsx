import type { ReactNode } from 'react'
import { forecastLabels } from '@/labels/forecast'
import { officeLabels } from '@/labels/office'
import { CopyReminder } from './CopyReminder'
import { ExemptionForm } from './ExemptionForm'
import { Pieces } from './Pieces'
import { Slots } from './Slots'
import { StatusMark } from './StatusMark'
import type { PieceProps, QuotaCardProps } from './types'

const { quotaView: words } = officeLabels

type ColumnProps = { title: string; pieces: PieceProps[]; empty: string; hidden?: number }

function Column({ title, pieces, empty, hidden = 0 }: ColumnProps) {
  return (
    <section className="office-quota__column">
      <h3>
        {title} ({pieces.length + hidden})
      </h3>
      {pieces.length === 0 && hidden === 0 ? (
        <p className="office-facts">{empty}</p>
      ) : (
        <Pieces pieces={pieces} />
      )}
      {hidden > 0 ? <p className="office-facts">{words.upcomingCount(hidden)}</p> : null}
    </section>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

type Props = QuotaCardProps & { reminder?: string | null }

/** One quota in its running period: where it stands, what counted, what is coming and until when. */
export function QuotaCard({ reminder, ...quota }: Props) {
  const { id, name, mark, progress, slots, note, exemption, exemptable } = quota
  const headingId = `chi-tieu-${id}`
  return (
    <article className="office-card office-quota" aria-labelledby={headingId}>
      <header className="office-quota__head">
        <div>
          <h2 id={headingId}>{name}</h2>
          <p className="office-facts">{words.current(quota.period)}</p>
        </div>
        <StatusMark {...mark} />
      </header>
      <div className="office-quota__count">
        <strong>{progress}</strong>
        <Slots slots={slots} />
        <dl>
          <Fact term={words.missing}>{quota.missing}</Fact>
          <Fact term={words.deadline}>
            {quota.deadline} <span className="office-facts">({quota.daysLeft})</span>
          </Fact>
        </dl>
      </div>
      {quota.forecast ? (
        <p className="office-facts">
          {forecastLabels.title}: {quota.forecast}
        </p>
      ) : null}
      {reminder ? <CopyReminder text={reminder} /> : null}
      {note ? <p className="office-note">{note}</p> : null}
      {exemption ? (
        <p className="office-note">
          {exemption.reason} <span className="office-facts">({exemption.by})</span>
        </p>
      ) : null}
      <div className="office-quota__columns">
        <Column title={words.counted} pieces={quota.counted} empty={words.nothing.counted} />
        <Column
          title={words.upcoming}
          pieces={quota.upcoming}
          hidden={quota.hiddenUpcoming}
          empty={words.nothing.upcoming}
        />
      </div>
      {quota.notCounted.length > 0 ? (
        <details className="office-details">
          <summary>
            {words.notCounted} ({quota.notCounted.length})
          </summary>
          <Pieces pieces={quota.notCounted} />
        </details>
      ) : null}
      {exemptable ? <ExemptionForm quotaId={id} {...exemptable} /> : null}
    </article>
  )
}
