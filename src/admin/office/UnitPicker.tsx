import { officeLabels } from '@/labels/office'
import { AdminLink } from './AdminLink'

type Props = { units: { slug: string; name: string }[]; chosen: string; path: string }

/** One unit after the other, where somebody sees several. */
export function UnitPicker({ units, chosen, path }: Props) {
  if (units.length < 2) return null
  return (
    <nav className="office-chips" aria-label={officeLabels.quotaView.unit}>
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
