import { ActionButton } from '@/admin/office/ActionButton'
import { AdminLink } from '@/admin/office/AdminLink'
import { TextAreaField } from '@/admin/office/fields'
import { JsonForm } from '@/admin/office/JsonForm'
import { StatusMark } from '@/admin/office/StatusMark'
import { informationLabels } from '@/labels/information'
import { CopyExcerpt } from './CopyExcerpt'
import { DataTable } from './DataTable'
import { FileForm } from './FileForm'
import { NarrativeForm } from './NarrativeForm'
import { Proposals } from './Proposals'
import type { InformationPageProps, TableProps } from './types'

const { view: words } = informationLabels

function Head(report: InformationPageProps) {
  return (
    <header className="office-page-head">
      <h1>{report.title}</h1>
      <p>
        {report.unit} <StatusMark {...report.mark} />
      </p>
      {report.notes.map((note) => (
        <p className="office-facts" key={note}>
          {note}
        </p>
      ))}
      <div className="office-buttons office-no-print">
        {report.files.map(({ label, href }) => (
          <a className="office-button" href={href} key={label}>
            {label}
          </a>
        ))}
        {report.signedHref ? (
          <a className="office-button" href={report.signedHref}>
            {words.signedCopy}
          </a>
        ) : null}
      </div>
      {report.closeConfirm ? (
        <ActionButton
          action={`${report.action}/close`}
          body={{}}
          label={words.close.button}
          confirm={report.closeConfirm}
        />
      ) : null}
      {report.closesOn ? <p className="office-note">{report.closesOn}</p> : null}
    </header>
  )
}

function Totals({ totals }: Pick<InformationPageProps, 'totals'>) {
  return (
    <dl className="information-totals">
      {totals.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Numbers({ totals, tables, details }: Pick<InformationPageProps, 'totals' | 'tables' | 'details'>) {
  return (
    <section className="office-card" aria-labelledby="so-lieu">
      <h2 id="so-lieu">{words.numbers}</h2>
      <Totals totals={totals} />
      {tables.map((table) => (
        <DataTable {...table} key={table.id} />
      ))}
      {details.map((table) => (
        <Folded {...table} key={table.id} />
      ))}
    </section>
  )
}

function Folded(table: TableProps) {
  return (
    <details className="office-details">
      <summary>
        {table.title} ({table.rows.length + table.more})
      </summary>
      <DataTable {...table} />
    </details>
  )
}

function Narrative({ narrative, mayWrite, action }: InformationPageProps) {
  return (
    <section className="office-card" aria-labelledby="loi-van">
      <h2 id="loi-van">{words.narrative.title}</h2>
      {mayWrite ? (
        <NarrativeForm action={action} parts={narrative} />
      ) : (
        narrative.map(({ part, label, text }) => (
          <div key={part}>
            <h3>{label}</h3>
            <p className="information-text">{text || words.narrative.empty}</p>
          </div>
        ))
      )}
    </section>
  )
}

function RollUp({ rollUp }: Pick<InformationPageProps, 'rollUp'>) {
  if (rollUp === null) return null
  return (
    <section className="office-card" aria-labelledby="don-vi-gui">
      <h2 id="don-vi-gui">{words.rollUp.title}</h2>
      <p>{rollUp.counts}</p>
      {rollUp.missing.length > 0 ? (
        <>
          <h3>{words.rollUp.missing}</h3>
          <ul className="information-missing">
            {rollUp.missing.map(({ unit, through, enterHref }) => (
              <li key={`${unit} ${through ?? ''}`}>
                <span>{unit}</span> {through ? <span className="office-facts">{through}</span> : null}{' '}
                {enterHref ? <AdminLink href={enterHref}>{words.rollUp.enter}</AdminLink> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {rollUp.tables.map((table) => (
        <DataTable {...table} key={table.id} />
      ))}
    </section>
  )
}

function Afterwards({ action, maySign, mayAdjust, adjustments, hash }: InformationPageProps) {
  return (
    <>
      {adjustments.length > 0 ? (
        <section className="office-card office-report__adjustments" aria-labelledby="dieu-chinh">
          <h2 id="dieu-chinh">{words.adjustments}</h2>
          <ol>
            {adjustments.map(({ key, heading, lines, reason }) => (
              <li key={key}>
                <p className="office-facts">{heading}</p>
                {lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
                <p>
                  {words.reason}: {reason}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {maySign ? (
        <section className="office-card office-card--form" aria-labelledby="ban-ky">
          <h2 id="ban-ky">{words.sign.title}</h2>
          <FileForm
            action={`${action}/sign`}
            label={words.sign.file}
            accept="application/pdf,image/*"
            submit={words.sign.submit}
          />
        </section>
      ) : null}
      {mayAdjust ? (
        <details className="office-details office-card">
          <summary>{words.adjust.open}</summary>
          <JsonForm action={`${action}/adjust`} submit={words.adjust.submit}>
            <TextAreaField name="text" label={words.adjust.text} help={words.adjust.help} />
            <TextAreaField name="reason" label={words.adjust.reason} />
          </JsonForm>
        </details>
      ) : null}
      {hash ? (
        <footer className="office-report__hash">
          <p>
            {words.hash}: <code>{hash.sha256}</code>
          </p>
          <p className={hash.isIntact ? 'office-facts' : 'office-alert'}>
            {hash.isIntact ? words.hashGood : words.hashBad}
          </p>
        </footer>
      ) : null}
    </>
  )
}

/** One report: its numbers, the part people write, what others sent, and what can be done with it now. */
export function InformationPage(report: InformationPageProps) {
  const { excerpt } = report
  return (
    <div className="office-report">
      <Head {...report} />
      <Numbers {...report} />
      <RollUp rollUp={report.rollUp} />
      <Narrative {...report} />
      <Proposals {...report.proposals} />
      <section className="office-card" aria-labelledby="trich">
        <h2 id="trich">{words.excerpt.title}</h2>
        <p className="office-facts">{words.excerpt.help}</p>
        <p className="information-text">{excerpt.text}</p>
        <div className="office-buttons office-no-print">
          <CopyExcerpt html={excerpt.html} text={excerpt.text} />
          <a className="office-button" href={excerpt.href}>
            {words.excerpt.docx}
          </a>
        </div>
      </section>
      <Afterwards {...report} />
    </div>
  )
}
