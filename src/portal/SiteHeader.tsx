import { portalLabels as t } from '@/labels/portal'
import { homePath } from '@/portal/paths'
import { SearchForm } from '@/portal/SearchForm'
import { SiteMark } from '@/portal/SiteMark'
import type { Frame, NavLink } from '@/portal/types'

function Links({ links }: { links: readonly NavLink[] }) {
  return (
    <ul>
      {links.map(({ href, text, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The band on top of every page: who speaks, the search, the menus. */
export function SiteHeader({ frame }: { frame: Frame }) {
  return (
    <header className="site-header">
      <div className="band">
        <div className="wrap band-inner">
          <a className="brand" href={homePath}>
            <SiteMark />
            <span className="brand-text">
              {frame.unitName && !frame.siteName.includes(frame.unitName) ? (
                <span className="brand-unit">{frame.unitName}</span>
              ) : null}
              <span className="brand-name">{frame.siteName}</span>
              {frame.tagline ? <span className="brand-tagline">{frame.tagline}</span> : null}
            </span>
          </a>
          <div className="band-side">
            <p className="today">{frame.today}</p>
            <SearchForm query={frame.query} id="tim-nhanh" />
          </div>
        </div>
      </div>
      <nav className="main-nav" aria-label={t.nav.label}>
        <div className="wrap">
          <Links links={frame.nav} />
        </div>
      </nav>
      {frame.sections.length > 0 ? (
        <nav className="section-nav" aria-label={t.nav.sections}>
          <div className="wrap">
            <Links links={frame.sections} />
          </div>
        </nav>
      ) : null}
    </header>
  )
}
