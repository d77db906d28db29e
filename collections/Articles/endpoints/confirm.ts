import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import { formatDateTime } from '@/domain/time/instant'
import { officeLabels } from '@/labels/office'
import { confirmOnPortal } from '@/useCases/confirmOnPortal'
import { done, issuesAnswer, said } from '../../office/answers'

/** `POST /api/articles/:id/confirm` `{ url }`: a person says where on the portal a published article stands. */
export const confirmArticles: Endpoint = {
  path: '/:id/confirm',
  method: 'post',
  async handler(req) {
    if (!req.user || !askingPerson(req)) return said(401, officeLabels.refusals.signIn)
    await addDataAndFileToRequest(req)
    const confirmed = await confirmOnPortal({
      payload: req.payload,
      user: req.user,
      articleId: String(req.routeParams?.id ?? ''),
      url: typeof req.data?.url === 'string' ? req.data.url : '',
      clock,
    })
    if (!confirmed.ok) return issuesAnswer(confirmed.status, confirmed.issues)
    return done({ ...confirmed, message: officeLabels.portal.done(formatDateTime(confirmed.confirmedAt)) })
  },
}
