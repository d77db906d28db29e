import { AdminLink } from '@/admin/office/AdminLink'
import { informationLabels } from '@/labels/information'
import { DataTable } from './DataTable'
import type { InformationPageProps } from './types'

const { view: words } = informationLabels

/** What other units sent, and who is missing; nothing where nobody reports to the unit. */
export function RollUp({ rollUp }: Pick<InformationPageProps, 'rollUp'>) {
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
