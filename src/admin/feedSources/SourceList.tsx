import { feedSourceLabels } from '@/labels/feedSources'
import { ActionButton } from '../office/ActionButton'
import { AdminLink } from '../office/AdminLink'
import { StatusMark } from '../office/StatusMark'
import type { Mark } from '../office/types'

const { inbox: words } = feedSourceLabels

export type SourceLine = {
  id: string
  name: string
  href: string
  mark: Mark
  at: string
  /** What went wrong, for a source that needs somebody. */
  note: string | null
  canCheck: boolean
}

/** The sources of the inbox and how they are doing. */
export function SourceList({ lines, addHref }: { lines: SourceLine[]; addHref: string }) {
  return (
    <section className="office-card" aria-labelledby="nguon-tin">
      <h2 id="nguon-tin">{words.sources}</h2>
      {lines.length === 0 ? <p className="office-facts">{words.noSources}</p> : null}
      <ul className="inbox__sources">
        {lines.map(({ id, name, href, mark, at, note, canCheck }) => (
          <li key={id}>
            <AdminLink href={href}>{name}</AdminLink>
            <span className="office-facts">
              <StatusMark {...mark} /> {at}
            </span>
            {note ? <span className="office-facts office-facts--note">{note}</span> : null}
            {canCheck ? (
              <ActionButton action={`/api/feed-sources/${id}/check`} body={{}} label={words.check} />
            ) : null}
          </li>
        ))}
      </ul>
      <p>
        <AdminLink href={addHref} className="office-button">
          {words.addSource}
        </AdminLink>
      </p>
    </section>
  )
}
