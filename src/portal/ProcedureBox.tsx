import { portalLabels as t } from '@/labels/portal'
import { searchLabels } from '@/labels/search'
import { proceduresPath } from '@/portal/paths'
import type { ProcedureTeaser } from '@/portal/types'

const FIELD_ID = 'tim-thu-tuc'

/** The procedures, beside the news: a search and the ones listed last. */
export function ProcedureBox({ procedures }: { procedures: readonly ProcedureTeaser[] }) {
  return (
    <section className="box box-procedures">
      <h2>{t.home.procedures}</h2>
      <form
        className="search"
        action={proceduresPath}
        method="get"
        role="search"
        aria-label={t.procedures.searchShort}
      >
        <label className="visually-hidden" htmlFor={FIELD_ID}>
          {t.procedures.searchShort}
        </label>
        <input id={FIELD_ID} type="search" name="q" maxLength={100} placeholder={t.procedures.search} />
        <button type="submit">{searchLabels.submit}</button>
      </form>
      {procedures.length === 0 ? (
        <p>{t.procedures.empty}</p>
      ) : (
        <ul>
          {procedures.map(({ href, name, code }) => (
            <li key={href}>
              <a href={href}>{name}</a> <span className="code">{code}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="box-more">
        <a href={proceduresPath}>{t.home.moreProcedures}</a>
      </p>
    </section>
  )
}
