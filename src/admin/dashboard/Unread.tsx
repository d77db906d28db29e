import { officeLabels } from '@/labels/office'
import { ActionButton } from '@/admin/office/ActionButton'
import { AdminLink } from '@/admin/office/AdminLink'
import { Notices } from '@/admin/office/Notices'
import type { NoticeProps } from '@/admin/office/types'

const { desk, notifications } = officeLabels

/** The newest notifications that were not read. */
export function Unread({ notices, unread }: { notices: NoticeProps[]; unread: number }) {
  return (
    <section className="office-card office-unread" aria-labelledby="thong-bao-chua-doc">
      <h2 id="thong-bao-chua-doc">
        {desk.unread} {unread > 0 ? <span className="office-count">{unread}</span> : null}
      </h2>
      {unread > 0 ? <Notices notices={notices} /> : <p className="office-facts">{desk.nothing.unread}</p>}
      <div className="office-buttons">
        <AdminLink href="/admin/thong-bao" className="office-button">
          {desk.allNotifications}
        </AdminLink>
        {unread > 0 ? (
          <ActionButton action="/api/notifications/read" body={{ all: true }} label={notifications.readAll} />
        ) : null}
      </div>
    </section>
  )
}
