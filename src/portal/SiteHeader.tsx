import { portalLabels as t } from '@/labels/portal'
import { DisplayForm } from '@/portal/DisplayForm'
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

/** What stands on top of every page: the display and the day, who speaks, the search, the menus. */
export function SiteHeader({ frame }: { frame: Frame }) {
  return (
    <header className="site-header">
      <div className="bar">
        <div className="wrap bar-inner">
          <DisplayForm />
          <p className="today">{frame.today}</p>
        </div>
      </div>
      <div className="band">
        <div className="wrap band-inner">
          <a className="brand" href={homePath}>
            <SiteMark logo={frame.logo} />
            <span className="brand-text">
              {frame.unitName && !frame.siteName.includes(frame.unitName) ? (
                <span className="brand-unit">{frame.unitName}</span>
              ) : null}
              <span className="brand-name">{frame.siteName}</span>
              {frame.tagline ? <span className="brand-tagline">{frame.tagline}</span> : null}
            </span>
          </a>
          <SearchForm query={frame.query} id="tim-nhanh" />
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
