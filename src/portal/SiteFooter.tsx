import type { ReactNode } from 'react'
import { portalLabels as t } from '@/labels/portal'
import { SocialList } from '@/portal/SocialList'
import type { Frame, LegalFooter } from '@/portal/types'

type Line = { label: string; value: ReactNode }

const phoneHref = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`

/** The particulars Decree 174/2026, article 93(1) asks a State body's site to show; empty ones are left out. */
function legalLines(footer: LegalFooter): Line[] {
  const responsible = [footer.responsiblePerson, footer.responsibleTitle].filter(Boolean).join(', ')
  const lines: (Line & { given: string })[] = [
    { label: t.footer.parentBody, value: footer.parentBody, given: footer.parentBody },
    { label: t.footer.managingBody, value: footer.managingBody, given: footer.managingBody },
    { label: t.footer.responsible, value: responsible, given: responsible },
    { label: t.footer.address, value: footer.address, given: footer.address },
    {
      label: t.footer.phone,
      value: <a href={phoneHref(footer.phone)}>{footer.phone}</a>,
      given: footer.phone,
    },
    {
      label: t.footer.email,
      value: <a href={`mailto:${footer.email}`}>{footer.email}</a>,
      given: footer.email,
    },
  ]
  return lines.filter(({ given }) => given !== '')
}

function FooterLinks({ title, links }: { title: string; links: Frame['nav'] }) {
  if (links.length === 0) return null
  return (
    <nav aria-label={t.footer.menu(title)}>
      <h2>{title}</h2>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The foot of every page: the legal particulars of the unit the page belongs to. */
export function SiteFooter({ frame }: { frame: Frame }) {
  const { footer } = frame
  return (
    <footer className="site-footer">
      <div className="wrap footer-inner">
        <section className="legal">
          <h2>{footer.name}</h2>
          <dl>
            {legalLines(footer).map(({ label, value }) => (
              <div key={label}>
                <dt>{label}:</dt> <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <SocialList links={frame.social} />
        </section>
        <FooterLinks title={t.footer.sections} links={frame.sections} />
        <FooterLinks title={t.footer.links} links={frame.nav} />
        <p className="reuse">{t.footer.reuse(frame.siteName)}</p>
      </div>
    </footer>
  )
}
