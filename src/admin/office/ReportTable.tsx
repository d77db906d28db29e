import { Fragment } from 'react'
import { officeLabels } from '@/labels/office'
import { AdminLink } from './AdminLink'
import { StatusMark } from './StatusMark'
import type { ReportRowProps } from './types'

const { reportView: words } = officeLabels
/** The rest is on the report's own page. */
const SHOWN_FILES = 3

function ReportRow({ row, hasUnits }: { row: ReportRowProps; hasUnits: boolean }) {
  return (
    <tr>
      <th scope="row">
        <AdminLink href={row.href}>{row.period}</AdminLink>
      </th>
      {hasUnits ? <td data-label={words.unit}>{row.unit}</td> : null}
      <td data-label={words.result}>
        <StatusMark word={row.summary} tone={row.tone} />
      </td>
      <td data-label={words.state}>{row.state}</td>
      <td data-label={words.closedAt}>{row.closedAt}</td>
      <td data-label={words.adjustments}>{row.adjustments}</td>
      <td data-label={words.files}>
        {row.files.slice(0, SHOWN_FILES).map(({ label, href }, at) => (
          <Fragment key={href}>
            {at > 0 ? ' · ' : null}
            <a href={href} aria-label={`${words.download.as(label)}: ${row.period}`}>
              {label}
            </a>
          </Fragment>
        ))}
      </td>
    </tr>
  )
}

/** The closed weeks as a table; on a phone every row is a card. */
export function ReportTable({ rows, hasUnits }: { rows: ReportRowProps[]; hasUnits: boolean }) {
  const columns = [
    words.week,
    ...(hasUnits ? [words.unit] : []),
    words.result,
    words.state,
    words.closedAt,
    words.adjustments,
    words.files,
  ]
  return (
    <table className="office-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ReportRow key={row.id} row={row} hasUnits={hasUnits} />
        ))}
      </tbody>
    </table>
  )
}
