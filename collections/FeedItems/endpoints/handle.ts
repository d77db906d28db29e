import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import { createGuardedFetch } from '@/adapters/guardedFetch'
import { feedSourceLabels } from '@/labels/feedSources'
import { officeLabels } from '@/labels/office'
import { draftFromItem } from '@/useCases/feedSources/draftFromItem'
import { putAside } from '@/useCases/feedSources/putAside'
import { done, said } from '../../office/answers'

const { refusals } = feedSourceLabels

/**
 * `POST /api/feed-items/:id/handle` `{ action: 'draft' | 'dismiss' | 'restore', withPictures? }`: what an editor decides
 * about an item of the inbox.
 */
export const handleItems: Endpoint = {
  path: '/:id/handle',
  method: 'post',
  async handler(req) {
    const { payload, user } = req
    if (!user || !askingPerson(req)) return said(401, officeLabels.refusals.signIn)
    await addDataAndFileToRequest(req)
    const asked = { payload, user, itemId: String(req.routeParams?.id ?? ''), now: clock.now() }
    const action: unknown = req.data?.action
    if (action !== 'draft' && action !== 'dismiss' && action !== 'restore')
      return said(400, refusals.badAction)
    const handled =
      action === 'draft'
        ? await draftFromItem({
            ...asked,
            fetch: createGuardedFetch(payload.config.serverURL),
            withPictures: req.data?.withPictures === true,
          })
        : await putAside({ ...asked, status: action === 'dismiss' ? 'dismissed' : 'new' })
    return handled.ok ? done(handled, action === 'draft' ? 201 : 200) : said(handled.status, handled.message)
  },
}
