import type { Endpoint } from 'payload'
import { askingPerson } from '@/access/person'
import { compareWithPublic } from '@/useCases/steps/compareWithPublic'
import type { WorkingDoc, WorkingSlug } from '@/useCases/subject/types'

/**
 * `GET /api/<collection>/:id/diff`: what approving the saved content would change for readers; `null` while
 * nothing of it is public. 404 for whoever may not read the document.
 */
export const readDiff = (slug: WorkingSlug): Endpoint => ({
  path: '/:id/diff',
  method: 'get',
  async handler(req) {
    const doc = askingPerson(req)
      ? await req.payload.findByID({
          collection: slug,
          id: String(req.routeParams?.id ?? ''),
          depth: 0,
          overrideAccess: false,
          disableErrors: true,
          req,
        })
      : null
    if (!doc) return Response.json(null, { status: 404 })
    return Response.json(await compareWithPublic({ payload: req.payload, req, slug, doc: doc as WorkingDoc }))
  },
})
