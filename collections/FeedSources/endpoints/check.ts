import type { Endpoint } from 'payload'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import { createGuardedFetch } from '@/adapters/guardedFetch'
import { feedSourceLabels } from '@/labels/feedSources'
import { officeLabels } from '@/labels/office'
import { checkSource } from '@/useCases/feedSources/checkSource'
import { toSource } from '@/useCases/feedSources/sources'
import { done, said } from '../../office/answers'

const { refusals } = feedSourceLabels

/** `POST /api/feed-sources/:id/check`: asks a source now, whatever its interval. */
export const checkSources: Endpoint = {
  path: '/:id/check',
  method: 'post',
  async handler(req) {
    const { payload, user } = req
    if (!user || !askingPerson(req)) return said(401, officeLabels.refusals.signIn)
    const doc = await payload.findByID({
      collection: 'feed-sources',
      id: String(req.routeParams?.id ?? ''),
      user,
      overrideAccess: false,
      disableErrors: true,
      depth: 0,
    })
    if (!doc) return said(404, refusals.noSource)
    const source = toSource(doc)
    if (source.url === '') return said(422, refusals.byHand)
    const fetch = createGuardedFetch(payload.config.serverURL)
    const { ok, message, added } = await checkSource({ payload, now: clock.now(), fetch }, source)
    return ok ? done({ message, added }) : said(502, message)
  },
}
