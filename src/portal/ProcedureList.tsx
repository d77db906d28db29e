import { portalLabels as t } from '@/labels/portal'
import type { ProcedureTeaser } from '@/portal/types'

/** Procedures one below the other: name first, the code to quote at the desk beside it. */
export function ProcedureList({ procedures }: { procedures: readonly ProcedureTeaser[] }) {
  return (
    <ul className="procedures">
      {procedures.map((procedure) => (
        <li key={procedure.href} className="procedure-row">
          <h2>
            <a href={procedure.href}>{procedure.name}</a>
          </h2>
          <dl className="facts facts-line">
            <div>
              <dt>{t.procedures.code}</dt>
              <dd className="code">{procedure.code}</dd>
            </div>
            <div>
              <dt>{t.procedures.field}</dt>
              <dd>{procedure.field}</dd>
            </div>
            <div>
              <dt>{t.procedures.level}</dt>
              <dd>{procedure.level}</dd>
            </div>
            <div>
              <dt>{t.procedures.unit}</dt>
              <dd>{procedure.unit}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  )
}
