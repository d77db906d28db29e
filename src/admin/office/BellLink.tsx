import { officeLabels } from '@/labels/office'
import { AdminLink } from './AdminLink'
import './office.css'

/** The bell with the number of unread notifications. */
export function BellLink({ href, unread }: { href: string; unread: number }) {
  return (
    <AdminLink href={href} className="office-bell" aria-label={officeLabels.notifications.bell(unread)}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 3h16l-2-3V9a6 6 0 0 0-6-6Zm-2 15a2 2 0 0 0 4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
      </svg>
      {unread > 0 ? <span className="office-count">{unread}</span> : null}
    </AdminLink>
  )
}
