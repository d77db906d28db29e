import type { Endpoint } from 'payload'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import { calendarFeedPath } from '@/domain/calendar/feedPath'
import { calendarLabels } from '@/labels/calendar'
import { officeLabels } from '@/labels/office'
import { makeCalendarLink, revokeCalendarLink } from '@/useCases/calendar/calendarLink'
import { done, said } from '../../office/answers'

const { feed: words } = calendarLabels

/** `POST /api/users/calendar-link`: a new secret address of one's own calendar, told this once; the old one ends. */
export const makeLink: Endpoint = {
  path: '/calendar-link',
  method: 'post',
  async handler(req) {
    const { payload, user } = req
    if (!user || !askingPerson(req)) return said(401, officeLabels.refusals.signIn)
    const { token, madeAt } = await makeCalendarLink({ payload, user, clock })
    return done({ message: words.made, url: payload.config.serverURL + calendarFeedPath(token), madeAt })
  },
}

/** `POST /api/users/calendar-link/revoke`: one's own address ends, without a new one. */
export const revokeLink: Endpoint = {
  path: '/calendar-link/revoke',
  method: 'post',
  async handler(req) {
    const { payload, user } = req
    if (!user || !askingPerson(req)) return said(401, officeLabels.refusals.signIn)
    await revokeCalendarLink({ payload, user, clock })
    return done({ message: words.revoked })
  },
}
