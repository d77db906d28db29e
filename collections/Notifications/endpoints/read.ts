import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import { officeLabels } from '@/labels/office'
import { readNotifications } from '@/useCases/readNotifications'
import { done, said } from '../../office/answers'

const { refusals } = officeLabels
const MAX_IDS = 500

const idsIn = (data: unknown): string[] | 'all' | null => {
  const { all, ids } = (data ?? {}) as { all?: unknown; ids?: unknown }
  if (all === true || all === 'true') return 'all'
  if (!Array.isArray(ids) || ids.length > MAX_IDS) return null
  return ids.filter((id): id is string => typeof id === 'string')
}

/** `POST /api/notifications/read` `{ ids: […] }` or `{ all: true }`: marks own notifications as read. */
export const readOwn: Endpoint = {
  path: '/read',
  method: 'post',
  async handler(req) {
    const person = askingPerson(req)
    if (!person) return said(401, refusals.signIn)
    await addDataAndFileToRequest(req)
    const ids = idsIn(req.data)
    if (ids === null) return said(400, refusals.whichNotifications)
    const count = await readNotifications(req.payload, { userId: person.id, ids, now: clock.now() })
    return done({ read: count, message: officeLabels.notifications.marked(count) })
  },
}
