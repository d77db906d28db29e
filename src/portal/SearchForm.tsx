import { portalLabels as t } from '@/labels/portal'
import { articlesPath } from '@/portal/paths'

/** The longest search text; the server answers 400 to a longer one. */
const LONGEST = 100

type Props = { query: string; id: string }

/** The search over articles: a plain form, so that it works without JavaScript. */
export function SearchForm({ query, id }: Props) {
  return (
    <form className="search" action={articlesPath} method="get" role="search" aria-label={t.search.label}>
      <label className="visually-hidden" htmlFor={id}>
        {t.search.label}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={query}
        maxLength={LONGEST}
        placeholder={t.search.placeholder}
        autoComplete="off"
      />
      <button type="submit">{t.search.submit}</button>
    </form>
  )
}
