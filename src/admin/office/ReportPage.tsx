import { officeLabels } from '@/labels/office'
import { weeklyDocumentLabels } from '@/labels/weeklyDocument'
import { Pieces } from './Pieces'
import { PrintButton } from './PrintButton'
import { Adjustments, ReportHash } from './ReportParts'
import { StatusMark } from './StatusMark'
import type { PieceProps, ReportPageProps, ReportQuotaProps } from './types'

const { reportView: words } = officeLabels

function Part({ title, pieces }: { title: string; pieces: PieceProps[] }) {
  if (pieces.length === 0) return null
  return (
    <>
      <h3>
        {title} ({pieces.length})
      </h3>
      <Pieces pieces={pieces} />
    </>
  )
}

function ReportQuota({
  name,
  mark,
  progress,
  minimum,
  period,
  note,
  counted,
  movedOut,
  notCounted,
}: ReportQuotaProps) {
  return (
    <section className="office-card office-report__quota">
      <header className="office-quota__head">
        <div>
          <h2>{name}</h2>
          <p className="office-facts">{[period, minimum].filter(Boolean).join(' · ')}</p>
        </div>
        <div className="office-report__result">
          <strong>{progress}</strong>
          <StatusMark {...mark} />
        </div>
      </header>
      {note ? <p className="office-note">{note}</p> : null}
      {counted.length === 0 ? <p>{words.none}</p> : <Part title={words.counted} pieces={counted} />}
      <Part title={words.movedOut} pieces={movedOut} />
      <Part title={words.notCounted} pieces={notCounted} />
    </section>
  )
}

/** What had not appeared on the unit's portal by the week's end. */
function Unseen({ pieces }: { pieces: PieceProps[] }) {
  return (
    <section className="office-card">
      <h2>{weeklyDocumentLabels.sections.unseen}</h2>
      <p>{pieces.length > 0 ? weeklyDocumentLabels.unseen(pieces.length) : weeklyDocumentLabels.allSeen}</p>
      <Pieces pieces={pieces} />
    </section>
  )
}

/** A closed report to read and to print: the frozen numbers, what was adjusted beside them, and their hash. */
export function ReportPage(report: ReportPageProps) {
  return (
    <div className="office-report">
      <header className="office-page-head">
        <h1>{report.title}</h1>
        <p>{report.unit}</p>
        <p className="office-facts">
          {report.state}. {report.closed} {report.summary}.
        </p>
        {report.late ? <p className="office-note">{report.late}</p> : null}
        <div className="office-buttons office-no-print">
          {report.files.map(({ label, href }) => (
            <a className="office-button" href={href} key={href}>
              {words.download.as(label)}
            </a>
          ))}
          <PrintButton label={words.print} />
        </div>
      </header>
      {report.quotas.map((quota) => (
        <ReportQuota {...quota} key={quota.key} />
      ))}
      {report.unseen === null ? null : <Unseen pieces={report.unseen} />}
      <Adjustments adjustments={report.adjustments} />
      <ReportHash sha256={report.sha256} isIntact={report.isIntact} />
    </div>
  )
}
