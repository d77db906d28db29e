import { officeLabels } from '@/labels/office'
import { AdminLink } from './AdminLink'
import { distinctNames, type NamedUnit } from './distinctNames'

const { unit: label, otherUnits, everyUnit } = officeLabels.quotaView

/** So many are still taken in at a glance; more stand folded behind the one that is shown. */
const AT_A_GLANCE = 6

type Props = { units: NamedUnit[]; chosen: string; path: string }

function Chips({ units, chosen, path }: Props) {
  return (
    <nav className="office-chips" aria-label={label}>
      {units.map(({ slug, name }) => (
        <AdminLink
          key={slug}
          href={`${path}?don-vi=${slug}`}
          aria-current={slug === chosen ? 'page' : undefined}
        >
          {name}
        </AdminLink>
      ))}
    </nav>
  )
}

/** One unit after the other, where somebody sees several. */
export function UnitPicker({ units, chosen, path }: Props) {
  if (units.length < 2) return null
  const named = distinctNames(units)
  const chips = <Chips units={named} chosen={chosen} path={path} />
  if (units.length <= AT_A_GLANCE) return chips
  return (
    <details className="office-units">
      <summary>
        {label}: <strong>{named.find(({ slug }) => slug === chosen)?.name ?? everyUnit}</strong>{' '}
        <span className="office-facts">{otherUnits(units.length)}</span>
      </summary>
      {chips}
    </details>
  )
}
