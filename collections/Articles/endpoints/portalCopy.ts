import type { Endpoint } from 'payload'
import { askingPerson } from '@/access/person'
import { officeLabels } from '@/labels/office'
import { portalCopyLabels } from '@/labels/portalCopy'
import { copyForPortal } from '@/useCases/copyForPortal'
import { done, said } from '../../office/answers'

/** `GET /api/articles/:id/portal-copy`: the edition that is out, as clean HTML and text for a portal's form. */
export const copyArticles: Endpoint = {
  path: '/:id/portal-copy',
  method: 'get',
  async handler(req) {
    if (!req.user || !askingPerson(req)) return said(401, officeLabels.refusals.signIn)
    const { payload, user } = req
    const copy = await copyForPortal({ payload, user, articleId: String(req.routeParams?.id ?? '') })
    return copy ? done({ copy }) : said(404, portalCopyLabels.none)
  },
}
