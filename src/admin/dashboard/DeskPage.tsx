import { officeLabels } from '@/labels/office'
import { ActionButton } from '@/admin/office/ActionButton'
import { AdminLink } from '@/admin/office/AdminLink'
import { Notices } from '@/admin/office/Notices'
import type { DeskProps } from '@/admin/office/types'
import { Menu } from './Menu'
import { Standings } from './Standings'
import { Tasks } from './Tasks'
import { WorkList } from './WorkList'

const { desk, notifications } = officeLabels

function Unread({ notices, unread }: Pick<DeskProps, 'notices' | 'unread'>) {
  if (unread === 0) return null
  return (
    <section className="office-card office-unread" aria-labelledby="thong-bao-chua-doc">
      <h2 id="thong-bao-chua-doc">
        {desk.unread} <span className="office-count">{unread}</span>
      </h2>
      <Notices notices={notices} />
      <div className="office-buttons">
        <AdminLink href="/admin/thong-bao" className="office-button">
          {desk.allNotifications}
        </AdminLink>
        <ActionButton action="/api/notifications/read" body={{ all: true }} label={notifications.readAll} />
      </div>
    </section>
  )
}

/**
 * The first screen after login: what is new, what is to be done, how the week stands, and the menu. Those who watch the
 * whole see the week first, those who write, edit and approve their own work.
 */
export function DeskPage({
  hello,
  roles,
  notices,
  unread,
  tasks,
  standings,
  lists,
  writeHref,
  menu,
}: DeskProps) {
  return (
    <>
      <header className="office-page-head">
        <h1>{hello}</h1>
        <p className="office-facts">{roles}</p>
        {writeHref ? (
          <AdminLink href={writeHref} className="office-button office-button--main">
            {desk.newArticle}
          </AdminLink>
        ) : null}
      </header>
      <Unread notices={notices} unread={unread} />
      <div className="office-columns">
        {tasks ? <Tasks tasks={tasks} /> : null}
        {tasks ? <Standings standings={standings} /> : null}
        {lists.map((list) => (
          <WorkList {...list} key={list.id} />
        ))}
        {tasks ? null : <Standings standings={standings} />}
      </div>
      <Menu groups={menu} />
    </>
  )
}
