import { portalLabels as t } from '@/labels/portal'
import type { NavLink } from '@/portal/types'

/** The sections where the header has no room for them: on a phone. */
export function SectionChips({ sections }: { sections: readonly NavLink[] }) {
  if (sections.length === 0) return null
  return (
    <nav className="section-chips" aria-label={t.nav.chooseSection}>
      <ul className="chips">
        {sections.map(({ href, text, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
