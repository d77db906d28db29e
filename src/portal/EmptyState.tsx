import type { LinkTo } from '@/portal/types'

type Props = { text: string; links?: readonly LinkTo[] }

/** A sentence where a list has nothing to show, and where to go from there. */
export function EmptyState({ text, links = [] }: Props) {
  return (
    <div className="empty">
      <p>{text}</p>
      {links.map(({ href, text: label }) => (
        <p key={href}>
          <a className="button" href={href}>
            {label}
          </a>
        </p>
      ))}
    </div>
  )
}
