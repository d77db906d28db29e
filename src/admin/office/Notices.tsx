import { officeLabels } from '@/labels/office'
import { NoticeLink } from './NoticeLink'
import type { NoticeProps } from './types'

/** Notifications, newest first; unread ones are marked in words too. */
export function Notices({ notices }: { notices: NoticeProps[] }) {
  return (
    <ul className="office-notices">
      {notices.map(({ id, sentence, at, href, isRead, isAsking }) => (
        <li key={id} className={isRead ? undefined : 'is-unread'} data-asking={isAsking || undefined}>
          {href ? (
            <NoticeLink id={id} href={href} isRead={isRead}>
              {sentence}
            </NoticeLink>
          ) : (
            <span>{sentence}</span>
          )}
          <span className="office-facts">
            {at}
            {isRead ? '' : ` · ${officeLabels.notifications.unread}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
