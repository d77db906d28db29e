import type { PayloadRequest, ServerProps } from 'payload'
import { BellLink } from '@/admin/office/BellLink'
import { countUnread } from '@/queries/office/findNotifications'
import { deskOf } from './desk'
import { PATHS } from './menu'

/** In the header of every screen: how many notifications are unread. */
export async function Bell({ req }: ServerProps & { req?: PayloadRequest }) {
  const desk = req ? deskOf(req) : null
  if (!desk) return null
  return <BellLink href={PATHS.notifications} unread={await countUnread(desk.payload, desk.person.id)} />
}
