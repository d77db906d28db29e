import { portalLabels as t } from '@/labels/portal'
import type { LinkTo } from '@/portal/types'

type Props = {
  trail: readonly LinkTo[]
  /** The page itself; left out where its title follows at once and is long. */
  here?: string
}

/** The way from the home page down to the page. */
export function Breadcrumbs({ trail, here }: Props) {
  return (
    <nav className="breadcrumbs" aria-label={t.nav.breadcrumbs}>
      <ol>
        {trail.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        {here ? (
          <li>
            <span aria-current="page">{here}</span>
          </li>
        ) : null}
      </ol>
    </nav>
  )
}
