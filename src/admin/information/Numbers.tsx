import { informationLabels } from '@/labels/information'
import { DataTable } from './DataTable'
import type { InformationPageProps, TableProps } from './types'

const { view: words } = informationLabels

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

/** The numbers of a report: the totals, the tables most looked at, and the others folded. */
export function Numbers({
  totals,
  tables,
  details,
}: Pick<InformationPageProps, 'totals' | 'tables' | 'details'>) {
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
