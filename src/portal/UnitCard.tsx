import { portalLabels as t } from '@/labels/portal'
import type { LegalFooter, LinkTo } from '@/portal/types'

export type UnitCardProps = {
  contact: LegalFooter
  portalUrl: string
  parent: LinkTo | null
  below: readonly LinkTo[]
  procedures: LinkTo | null
  /** Set when the unit has ended: the sentence and who took over. */
  ended: { text: string; successor: LinkTo | null } | null
}

function Row({ label, link }: { label: string; link: LinkTo }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <a href={link.href}>{link.text}</a>
      </dd>
    </div>
  )
}

/** A unit: how to reach it and where it stands among the others. */
export function UnitCard(unit: UnitCardProps) {
  const { contact, portalUrl, ended } = unit
  return (
    <section className="box box-unit">
      <h2>{t.unit.contact}</h2>
      {ended ? <p className="notice">{ended.text}</p> : null}
      <dl className="facts">
        {ended?.successor ? <Row label={t.unit.successor} link={ended.successor} /> : null}
        {unit.parent ? <Row label={t.unit.parent} link={unit.parent} /> : null}
        {contact.address ? (
          <div>
            <dt>{t.footer.address}</dt>
            <dd>{contact.address}</dd>
          </div>
        ) : null}
        {contact.phone ? (
          <Row
            label={t.footer.phone}
            link={{ href: `tel:${contact.phone.replace(/[^\d+]/g, '')}`, text: contact.phone }}
          />
        ) : null}
        {contact.email ? (
          <Row label={t.footer.email} link={{ href: `mailto:${contact.email}`, text: contact.email }} />
        ) : null}
        {portalUrl ? <Row label={t.unit.portal} link={{ href: portalUrl, text: portalUrl }} /> : null}
      </dl>
      {unit.below.length > 0 ? (
        <>
          <h3>{t.unit.below}</h3>
          <ul>
            {unit.below.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {unit.procedures ? (
        <p className="box-more">
          <a href={unit.procedures.href}>{unit.procedures.text}</a>
        </p>
      ) : null}
    </section>
  )
}
