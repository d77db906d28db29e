import type { PieceProps } from './types'

/** A list of pieces with their facts; a title leads to its public page when there is one. */
export function Pieces({ pieces }: { pieces: PieceProps[] }) {
  return (
    <ul className="office-pieces">
      {pieces.map(({ key, title, href, facts, note }) => (
        <li key={key}>
          {href ? (
            <a href={href} className="office-pieces__title">
              {title}
            </a>
          ) : (
            <span className="office-pieces__title">{title}</span>
          )}
          <span className="office-facts">{facts}</span>
          {note ? <span className="office-facts office-facts--note">{note}</span> : null}
        </li>
      ))}
    </ul>
  )
}
