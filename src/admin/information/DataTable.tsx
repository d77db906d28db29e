import { informationLabels } from '@/labels/information'
import type { TableProps } from './types'

const { view: words } = informationLabels

/** A table of a report; on a narrow screen it scrolls by itself. */
export function DataTable({ title, columns, rows, totals, note, more }: TableProps) {
  const cell = (isNumber: boolean) => (isNumber ? 'information-number' : undefined)
  return (
    <div className="information-scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="information-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, isNumber }) => (
              <th scope="col" key={key} className={cell(isNumber)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map(({ text, href }, at) => (
                <td key={columns[at]?.key} className={cell(columns[at]?.isNumber ?? false)}>
                  {href ? <a href={href}>{text}</a> : text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {totals ? (
          <tfoot>
            <tr>
              {totals.map((text, at) => (
                <td key={columns[at]?.key} className={cell(columns[at]?.isNumber ?? false)}>
                  {text}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
      {rows.length === 0 ? <p className="office-facts">{words.noRows}</p> : null}
      {more > 0 ? <p className="office-facts">{words.rowsMore(more)}</p> : null}
      {note ? <p className="office-facts">{note}</p> : null}
    </div>
  )
}
