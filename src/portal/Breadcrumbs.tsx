import { portalLabels as t } from '@/labels/portal'
import type { LinkTo } from '@/portal/types'

/** The way from the home page down to `here`, the page itself. */
export function Breadcrumbs({ trail, here }: { trail: readonly LinkTo[]; here: string }) {
  return (
    <nav className="breadcrumbs" aria-label={t.nav.breadcrumbs}>
      <ol>
        {trail.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  )
}
