'use client'

import { useState } from 'react'
import { radarLabels } from '@/labels/radar'
import { AdminLink } from '@/admin/office/AdminLink'
import { StatusMark } from '@/admin/office/StatusMark'
import { sortRows, type Sorting } from './sortRows'
import { UNIT_COLUMNS, type UnitColumn, type UnitRowProps } from './types'

const { units: t } = radarLabels
const STATE = { ascending: 'ascending', descending: 'descending' } as const

/** What a click on a column's head asks for: that column, or the other way round when it is sorted by it already. */
const toggled = (sorting: Sorting, column: UnitColumn): Sorting => ({
  column,
  direction: sorting.column === column && sorting.direction === 'ascending' ? 'descending' : 'ascending',
})

function Row({ row }: { row: UnitRowProps }) {
  const { columns } = t
  return (
    <tr>
      <th scope="row">
        <AdminLink href={row.href}>{row.unit}</AdminLink>
      </th>
      <td data-label={columns.quota}>{row.quota}</td>
      <td data-label={columns.status}>
        <StatusMark {...row.mark} />
      </td>
      <td data-label={columns.progress}>{row.progress}</td>
      <td data-label={columns.planned}>{row.planned}</td>
      <td data-label={columns.missing}>{row.missing ?? t.noDemand}</td>
      <td data-label={columns.deadline}>{row.deadline}</td>
      <td data-label={columns.record}>{row.record}</td>
    </tr>
  )
}

/** Every unit's quotas as a table; its heads are buttons, and on a phone, where they are hidden, a list of columns. */
export function UnitTable({ rows }: { rows: UnitRowProps[] }) {
  const [sorting, setSorting] = useState<Sorting>({ column: 'status', direction: 'ascending' })
  const { column, direction } = sorting
  return (
    <>
      <label className="radar-sort">
        {t.sortBy}{' '}
        <select
          value={column}
          onChange={({ target }) =>
            setSorting({ column: target.value as UnitColumn, direction: 'ascending' })
          }
        >
          {UNIT_COLUMNS.map((each) => (
            <option key={each} value={each}>
              {t.columns[each]}
            </option>
          ))}
        </select>
      </label>
      <table className="office-table radar-units">
        <caption className="radar-hidden">{t.caption(t.columns[column], t[direction])}</caption>
        <thead>
          <tr>
            {UNIT_COLUMNS.map((each) => (
              <th key={each} scope="col" aria-sort={each === column ? STATE[direction] : 'none'}>
                <button type="button" onClick={() => setSorting(toggled(sorting, each))}>
                  {t.columns[each]}
                  <span aria-hidden="true">
                    {each === column ? (direction === 'ascending' ? ' ▲' : ' ▼') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(rows, sorting).map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </>
  )
}
