import { searchLabels as t } from '@/labels/search'
import { searchPath } from '@/portal/paths'

/** The longest search text; the server answers 400 to a longer one. */
const LONGEST = 100

type Props = { query: string; id: string }

/** The search over everything: a plain form, so that it works without JavaScript. */
export function SearchForm({ query, id }: Props) {
  return (
    <form className="search" action={searchPath} method="get" role="search" aria-label={t.label}>
      <label className="visually-hidden" htmlFor={id}>
        {t.label}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={query}
        maxLength={LONGEST}
        placeholder={t.placeholder}
        autoComplete="off"
      />
      <button type="submit">{t.submit}</button>
    </form>
  )
}
