import { Time } from '@/portal/Time'
import type { Stamp } from '@/portal/types'

/** One thing that was found. */
export type SearchHit = {
  id: string
  href: string
  title: string
  kind: string
  text: string
  facts: readonly string[]
  published: Stamp
}

/** What was found, the best first. */
export function SearchResults({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <ol className="hits">
      {hits.map(({ id, href, title, kind, text, facts, published }) => (
        <li key={id} className="hit">
          <h3>
            <a href={href}>{title}</a>
          </h3>
          <p className="card-meta">
            <span className="tag">{kind}</span>
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
            <Time stamp={published} short />
          </p>
          {text ? <p className="hit-text">{text}</p> : null}
        </li>
      ))}
    </ol>
  )
}
