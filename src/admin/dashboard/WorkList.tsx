import { officeLabels } from '@/labels/office'
import { AdminLink } from '@/admin/office/AdminLink'
import { StatusMark } from '@/admin/office/StatusMark'
import type { WorkListProps, WorkProps } from '@/admin/office/types'

const { desk } = officeLabels

function Work({ title, href, mark, facts, note }: WorkProps) {
  return (
    <li>
      <AdminLink href={href} className="office-pieces__title">
        {title}
      </AdminLink>
      <span className="office-facts">
        {mark ? <StatusMark {...mark} /> : null} {facts.join(' · ')}
      </span>
      {note ? <span className="office-facts office-facts--note">{note}</span> : null}
    </li>
  )
}

/** Documents on the desk that ask for the same thing. */
export function WorkList({ id, title, items, hidden, empty, allHref, help }: WorkListProps) {
  return (
    <section className="office-card" aria-labelledby={id}>
      <h2 id={id}>
        {title} {items.length > 0 ? <span className="office-count">{items.length + hidden}</span> : null}
      </h2>
      {help && items.length > 0 ? <p className="office-facts">{help}</p> : null}
      {items.length === 0 ? <p className="office-facts">{empty}</p> : null}
      <ul className="office-pieces">
        {items.map((item) => (
          <Work {...item} key={item.key} />
        ))}
      </ul>
      {hidden > 0 || allHref ? (
        <p className="office-facts">
          {hidden > 0 ? `${desk.more(hidden)}. ` : ''}
          {allHref ? <AdminLink href={allHref}>{desk.seeAll}</AdminLink> : null}
        </p>
      ) : null}
    </section>
  )
}
