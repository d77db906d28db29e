import { ActionButton } from '@/admin/office/ActionButton'
import { TextAreaField } from '@/admin/office/fields'
import { JsonForm } from '@/admin/office/JsonForm'
import { Adjustments, ReportHash } from '@/admin/office/ReportParts'
import { StatusMark } from '@/admin/office/StatusMark'
import { informationLabels } from '@/labels/information'
import { CopyExcerpt } from './CopyExcerpt'
import { FileForm } from './FileForm'
import { NarrativeForm } from './NarrativeForm'
import { Numbers } from './Numbers'
import { Proposals } from './Proposals'
import { RollUp } from './RollUp'
import type { InformationPageProps } from './types'

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
          unsaved={words.close.unsaved}
        />
      ) : null}
      {report.closesOn ? <p className="office-note">{report.closesOn}</p> : null}
    </header>
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

function Afterwards({ action, maySign, mayAdjust, adjustments, hash }: InformationPageProps) {
  return (
    <>
      <Adjustments adjustments={adjustments} />
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
      {hash ? <ReportHash {...hash} /> : null}
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
