import type { ReactNode } from 'react'
import type { FrozenProcedure } from '@/domain/publication/frozen'
import { feedbackLabels } from '@/labels/feedback'
import { portalLabels as t } from '@/labels/portal'
import { Icon } from '@/portal/Icon'
import { contactPath, procedurePath, proceduresPath, unitPath } from '@/portal/paths'
import { Prose } from '@/portal/Prose'
import { Time } from '@/portal/Time'
import type { LegalFooter, LinkTo, Stamp } from '@/portal/types'

export type ProcedureDates = {
  published: Stamp | null
  updated: Stamp | null
  decisionText: string
  effectiveText: string
}

export type ProcedureViewProps = {
  procedure: FrozenProcedure
  dates: ProcedureDates
  /** Where complaints go: the particulars of the unit that lists the procedure. */
  contact: LegalFooter
  otherUnits?: readonly LinkTo[]
  /** The sheet for the notice board; left out on the sheet itself and in a preview. */
  printHref?: string
}

function factsOf({ procedure, dates }: ProcedureViewProps): [string, ReactNode][] {
  return [
    [t.procedures.code, <span className="code">{procedure.code}</span>],
    [t.procedures.field, procedure.field],
    [t.procedures.level, procedure.level],
    [t.procedure.agency, procedure.agency],
    [t.procedures.unit, <a href={unitPath(procedure.unit.slug)}>{procedure.unit.name}</a>],
    [t.procedure.decision, dates.decisionText],
    [t.procedure.effective, dates.effectiveText],
    [t.procedure.published, dates.published ? <Time stamp={dates.published} /> : ''],
    [t.procedure.updated, dates.updated ? <Time stamp={dates.updated} /> : ''],
  ]
}

/** A procedure as posted at the one-stop desk: the same content in print and on screen. */
export function ProcedureView(props: ProcedureViewProps) {
  const { procedure, contact, otherUnits = [], printHref } = props
  return (
    <article className="article procedure">
      <header className="article-head">
        <p className="kicker">
          <a href={`${proceduresPath}?${new URLSearchParams({ 'linh-vuc': procedure.field })}`}>
            {procedure.field}
          </a>
        </p>
        <h1>{procedure.name}</h1>
        {printHref ? (
          <p>
            <a className="button button-quiet" href={printHref} rel="nofollow">
              <Icon name="print" /> {t.procedure.print}
            </a>
          </p>
        ) : null}
      </header>
      <section aria-labelledby="thong-tin-chung">
        <h2 id="thong-tin-chung">{t.procedure.facts}</h2>
        <dl className="fact-table">
          {factsOf(props)
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        {procedure.nationalUrl ? (
          <p>
            <a className="button button-quiet" href={procedure.nationalUrl} rel="noopener external">
              {t.procedure.national}
            </a>
          </p>
        ) : null}
      </section>
      <section aria-labelledby="noi-dung-thu-tuc">
        <h2 id="noi-dung-thu-tuc">{t.procedure.body}</h2>
        <Prose html={procedure.bodyHtml} />
      </section>
      <FeedbackNote contact={contact} contactHref={contactHref(procedure)} />
      {otherUnits.length > 0 ? (
        <section className="other-units">
          <h2>{t.procedure.otherUnits}</h2>
          <ul>
            {otherUnits.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  )
}

/** The contact box, filled in with the unit and the procedure. */
const contactHref = ({ unit, code }: FrozenProcedure): string =>
  `${contactPath}?${new URLSearchParams({ 'don-vi': unit.slug, ve: procedurePath(code) })}`

/** A posted procedure carries where to send complaints about it. */
function FeedbackNote({ contact, contactHref }: { contact: LegalFooter; contactHref: string }) {
  const ways = [contact.address, contact.phone, contact.email].filter(Boolean)
  return (
    <section className="feedback">
      <h2>{t.procedure.feedback}</h2>
      <p>{t.procedure.feedbackText}</p>
      <p>
        <strong>{contact.name}</strong>
        {ways.map((way) => (
          <span key={way}>
            <br />
            {way}
          </span>
        ))}
      </p>
      <p>
        <a className="button button-quiet" href={contactHref}>
          {feedbackLabels.aboutProcedure}
        </a>
      </p>
    </section>
  )
}
