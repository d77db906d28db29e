import { officeLabels } from '@/labels/office'
import { AdminLink } from '@/admin/office/AdminLink'
import type { MenuGroupProps } from '@/admin/office/types'

/** Every list and screen the reader may open, in the groups of the menu. */
export function Menu({ groups }: { groups: MenuGroupProps[] }) {
  return (
    <section aria-labelledby="danh-muc" className="office-menu">
      <h2 id="danh-muc">{officeLabels.desk.menu}</h2>
      <div className="office-menu__groups">
        {groups.map(({ label, links }) => (
          <div key={label}>
            <h3>{label}</h3>
            <ul>
              {links.map(({ href, label: name }) => (
                <li key={href}>
                  <AdminLink href={href}>{name}</AdminLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
