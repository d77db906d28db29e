import type { AdminViewServerProps } from 'payload'
import { ActionButton } from '@/admin/office/ActionButton'
import { Notices } from '@/admin/office/Notices'
import { Pager } from '@/admin/office/Pager'
import { officeLabels } from '@/labels/office'
import { findNotifications } from '@/queries/office/findNotifications'
import { openDesk, pageNumber } from './desk'
import { PATHS } from './menu'
import { presentNotice } from './present/notices'
import { Screen } from './Screen'

const { notifications: words } = officeLabels
const PAGE = 30

/** `/admin/thong-bao`: one's own notifications. */
export async function NotificationsScreen(view: AdminViewServerProps) {
  const { payload, person } = openDesk(view, PATHS.notifications)
  const { notices, page, pages } = await findNotifications(payload, {
    userId: person.id,
    page: pageNumber(view),
    limit: PAGE,
  })
  return (
    <Screen view={view} title={words.title}>
      <header className="office-page-head">
        <h1>{words.title}</h1>
        {notices.some(({ isRead }) => !isRead) ? (
          <ActionButton action="/api/notifications/read" body={{ all: true }} label={words.readAll} />
        ) : null}
      </header>
      {notices.length === 0 ? <p>{words.empty}</p> : <Notices notices={notices.map(presentNotice)} />}
      <Pager page={page} pages={pages} path={PATHS.notifications} words={words} />
    </Screen>
  )
}
