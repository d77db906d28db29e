import { NavHamburger, NavWrapper } from '@payloadcms/next/client'
import { Logout, NavGroup } from '@payloadcms/ui'
import type { PayloadRequest, ServerProps } from 'payload'
import { PREFERENCE_KEYS } from 'payload/shared'
import { personOf } from '@/access/person'
import { NavLink } from '@/admin/office/NavLink'
import { officeLabels } from '@/labels/office'
import { countUnread } from '@/queries/office/findNotifications'
import { menuGroups, PATHS, type MenuSource } from './menu'

const { nav, notifications } = officeLabels

/** On Payload's page for an unknown address there is a person but no request. */
type Props = ServerProps & MenuSource & { req?: PayloadRequest }
type OpenGroups = Record<string, { open?: boolean } | undefined>

/** Which groups of the menu the person has closed; Payload keeps that. */
async function openGroups({ payload }: PayloadRequest, userId: string): Promise<OpenGroups> {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { and: [{ key: { equals: PREFERENCE_KEYS.NAV } }, { 'user.value': { equals: userId } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return (docs[0]?.value as { groups?: OpenGroups } | undefined)?.groups ?? {}
}

/**
 * The menu in place of Payload's, with its look and behaviour: the desk and the notifications on top, then the
 * glossary's groups, in which our screens stand beside the collections.
 */
export async function Nav(props: Props) {
  const { req, payload, user } = props
  if (!user) return null
  const person = personOf(user)
  const [open, unread] = req
    ? await Promise.all([openGroups(req, person.id), countUnread(payload, person.id)])
    : [{} as OpenGroups, 0]
  return (
    <NavWrapper baseClass="nav">
      <nav className="nav__wrap" aria-label={nav.label}>
        <div className="office-nav-top">
          <NavLink href={PATHS.desk} label={nav.desk} isExact />
          <NavLink
            href={PATHS.notifications}
            label={nav.notifications}
            count={unread}
            countLabel={notifications.bell(unread)}
          />
        </div>
        {menuGroups(props, person).map(({ label, links }) => (
          <NavGroup key={label} label={label} isOpen={open[label]?.open}>
            {links.map((link) => (
              <NavLink key={link.href} {...link} />
            ))}
          </NavGroup>
        ))}
        <div className="nav__controls">
          <Logout />
        </div>
      </nav>
      <div className="nav__header">
        <div className="nav__header-content">
          <NavHamburger baseClass="nav" />
        </div>
      </div>
    </NavWrapper>
  )
}
