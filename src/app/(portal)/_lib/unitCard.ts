import { formatDay, toDay } from '@/domain/time/instant'
import { portalLabels as t } from '@/labels/portal'
import { proceduresPath, unitPath } from '@/portal/paths'
import type { LinkTo } from '@/portal/types'
import type { UnitCardProps } from '@/portal/UnitCard'
import type { SiteUnit } from '@/queries/site/findSiteFrame'
import { hasEnded, legalParticulars } from '@/queries/site/units'
import type { Site } from './site'

const linkTo = ({ slug, name }: SiteUnit): LinkTo => ({ href: unitPath(slug), text: name })

/** A unit as its page shows it: how to reach it, what is above, below and after it, and its procedures. */
export function unitCard({ frame, now }: Site, unit: SiteUnit, procedures: number): UnitCardProps {
  const today = toDay(now)
  const byId = (id: string | null) => frame.units.find((other) => other.id === id)
  const parent = byId(unit.parentId)
  const successor = byId(unit.successorId)
  return {
    contact: legalParticulars(frame.units, unit.id),
    portalUrl: unit.portalUrl,
    parent: parent ? linkTo(parent) : null,
    below: frame.units.filter((other) => other.parentId === unit.id && !hasEnded(other, today)).map(linkTo),
    procedures:
      procedures > 0
        ? { href: `${proceduresPath}?don-vi=${unit.slug}`, text: t.unit.procedures(procedures) }
        : null,
    ended:
      unit.validToOn !== null && hasEnded(unit, today)
        ? { text: t.unit.ended(formatDay(unit.validToOn)), successor: successor ? linkTo(successor) : null }
        : null,
  }
}
