import { AdminLink } from '@/admin/office/AdminLink'
import { StatusMark } from '@/admin/office/StatusMark'
import { informationLabels } from '@/labels/information'
import { AdHocForm } from './AdHocForm'
import type { InformationListProps, PeriodRowProps } from './types'

const { view: words } = informationLabels

function PeriodRow({ href, name, span, closes, due, mark }: PeriodRowProps) {
  const { columns } = words
  return (
    <tr>
      <th scope="row">
        <AdminLink href={href}>{name}</AdminLink>
      </th>
      <td data-label={columns.span}>{span}</td>
      <td data-label={columns.closes}>{closes}</td>
      <td data-label={columns.due}>{due}</td>
      <td data-label={columns.state}>
        <StatusMark {...mark} />
      </td>
    </tr>
  )
}

/** The periods of a unit with where their reports stand; on a phone every row is a card. */
export function InformationList({ kinds, rows, unitSlug, adhoc }: InformationListProps) {
  return (
    <>
      <nav className="office-chips" aria-label={words.kindsLabel}>
        {kinds.map(({ kind, label, href, isChosen }) => (
          <AdminLink key={kind} href={href} aria-current={isChosen ? 'page' : undefined}>
            {label}
          </AdminLink>
        ))}
      </nav>
      {rows.length === 0 ? (
        <p>{words.noPeriods}</p>
      ) : (
        <table className="office-table">
          <thead>
            <tr>
              {Object.values(words.columns).map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, ...row }) => (
              <PeriodRow {...row} key={key} />
            ))}
          </tbody>
        </table>
      )}
      <AdHocForm unitSlug={unitSlug} adhoc={adhoc} />
    </>
  )
}
