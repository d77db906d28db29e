import { AdminLink } from '@/admin/office/AdminLink'
import type { FactListProps } from './types'

/** A list of things with their facts, each leading to its own page. */
export function FactList({ id, title, help, empty, items }: FactListProps) {
  return (
    <section className="office-card" aria-labelledby={id}>
      <h2 id={id}>
        {title} {items.length > 0 ? <span className="office-count">{items.length}</span> : null}
      </h2>
      {help && items.length > 0 ? <p className="office-facts">{help}</p> : null}
      {items.length === 0 ? <p className="office-facts">{empty}</p> : null}
      <ul className="office-pieces">
        {items.map(({ key, title: name, href, facts, note }) => (
          <li key={key}>
            {href ? (
              <AdminLink href={href} className="office-pieces__title">
                {name}
              </AdminLink>
            ) : (
              <span className="office-pieces__title">{name}</span>
            )}
            <span className="office-facts">{facts}</span>
            {note ? <span className="office-facts office-facts--note">{note}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
