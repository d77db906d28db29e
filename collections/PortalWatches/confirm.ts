import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import { officeLabels } from '@/labels/office'
import { confirmByHand } from '@/useCases/portalWatch/confirmByHand'
import { done, said } from '../office/answers'

/** `POST /api/portal-watches/:id/confirm` `{ url }`: somebody saw the piece on the portal. */
export const confirmWatches: Endpoint = {
  path: '/:id/confirm',
  method: 'post',
  async handler(req) {
    const { payload, user } = req
    if (!user || !askingPerson(req)) return said(401, officeLabels.refusals.signIn)
    await addDataAndFileToRequest(req)
    const url = typeof req.data?.url === 'string' ? req.data.url : ''
    const watchId = String(req.routeParams?.id ?? '')
    const confirmed = await confirmByHand({ payload, user, watchId, url, now: clock.now() })
    return confirmed.ok ? done({ message: confirmed.message }) : said(confirmed.status, confirmed.message)
  },
}
