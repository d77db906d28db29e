import { searchLabels as t } from '@/labels/search'
import { searchPath } from '@/portal/paths'
import type { LinkTo } from '@/portal/types'

type Choice = { value: string; text: string }

export type SearchFilterProps = {
  query: string
  kind: string
  section: string
  unit: string
  year: string
  sections: readonly Choice[]
  units: readonly Choice[]
  years: readonly string[]
  /** Is anything but the words set? */
  isNarrowed: boolean
}

type SelectProps = { name: string; label: string; value: string; choices: readonly Choice[] }

function Select({ name, label, value, choices }: SelectProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        <option value="">{t.any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The search over everything: a plain form, so that it works without JavaScript. */
export function SearchFilter(props: SearchFilterProps) {
  return (
    <form className="filter" data-instant action={searchPath} method="get" role="search" aria-label={t.title}>
      <div className="field field-wide">
        <label htmlFor="q">{t.text}</label>
        <input id="q" type="search" name="q" defaultValue={props.query} maxLength={100} autoComplete="off" />
      </div>
      {props.kind ? <input type="hidden" name="loai" value={props.kind} /> : null}
      <Select name="chuyen-muc" label={t.section} value={props.section} choices={props.sections} />
      <Select name="don-vi" label={t.unit} value={props.unit} choices={props.units} />
      <Select
        name="nam"
        label={t.year}
        value={props.year}
        choices={props.years.map((year) => ({ value: year, text: year }))}
      />
      <div className="filter-actions">
        <button type="submit">{t.submit}</button>
        {props.isNarrowed ? (
          <a href={`${searchPath}?q=${encodeURIComponent(props.query)}`}>{t.clear}</a>
        ) : null}
      </div>
    </form>
  )
}

export type KindLink = LinkTo & { current: boolean }

/** The kinds of content with how much each has; the one being looked at is marked. */
export function SearchKinds({ kinds }: { kinds: readonly KindLink[] }) {
  return (
    <nav className="search-kinds" aria-label={t.kinds}>
      <ul className="chips">
        {kinds.map(({ href, text, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
