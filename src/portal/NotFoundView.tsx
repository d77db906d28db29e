import { portalLabels as t } from '@/labels/portal'
import type { LinkTo } from '@/portal/types'

/** What to show where there is no page, or no longer one. */
export function NotFoundView({ links }: { links: readonly LinkTo[] }) {
  return (
    <section className="notice-page">
      <h1>{t.notFound.title}</h1>
      <p>{t.notFound.text}</p>
      <p>{t.notFound.try}</p>
      <ul className="link-list">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
