import { portalLabels as t } from '@/labels/portal'
import { proceduresPath } from '@/portal/paths'

export type Choice = { value: string; text: string }

export type ProcedureFilterProps = {
  query: string
  field: string
  unit: string
  level: string
  fields: readonly Choice[]
  units: readonly Choice[]
  levels: readonly Choice[]
  /** Is anything set, so that there is something to clear? */
  isActive: boolean
}

type SelectProps = { name: string; label: string; value: string; choices: readonly Choice[] }

function Select({ name, label, value, choices }: SelectProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        <option value="">{t.procedures.any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The search over procedures: a plain form, so that it works without JavaScript. */
export function ProcedureFilter(props: ProcedureFilterProps) {
  return (
    <form
      className="filter"
      data-instant
      action={proceduresPath}
      method="get"
      role="search"
      aria-label={t.procedures.searchShort}
    >
      <div className="field field-wide">
        <label htmlFor="q">{t.procedures.search}</label>
        <input id="q" type="search" name="q" defaultValue={props.query} maxLength={100} autoComplete="off" />
      </div>
      <Select name="linh-vuc" label={t.procedures.field} value={props.field} choices={props.fields} />
      <Select name="don-vi" label={t.procedures.unit} value={props.unit} choices={props.units} />
      <Select name="cap" label={t.procedures.level} value={props.level} choices={props.levels} />
      <div className="filter-actions">
        <button type="submit">{t.procedures.submit}</button>
        {props.isActive ? <a href={proceduresPath}>{t.procedures.clear}</a> : null}
      </div>
    </form>
  )
}
