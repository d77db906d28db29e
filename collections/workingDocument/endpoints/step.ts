import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import type { Issue } from '@/domain/issue'
import { confirmProcedure } from '@/useCases/steps/confirmProcedure'
import { deskState, withMessages } from '@/useCases/steps/deskState'
import { parseStep } from '@/useCases/steps/parseStep'
import { takeStep } from '@/useCases/steps/takeStep'
import { wholeIssue } from '@/useCases/steps/types'
import type { WorkingSlug } from '@/useCases/subject/types'

const refusal = (status: number, issues: readonly Issue[]): Response =>
  Response.json({ issues: withMessages(issues) }, { status })

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

/** `GET /api/<collection>/:id/step`: which steps this person may take now, and what stands in the way. */
export const readSteps = (slug: WorkingSlug): Endpoint => ({
  path: '/:id/step',
  method: 'get',
  async handler(req) {
    const person = askingPerson(req)
    if (!person) return refusal(401, [wholeIssue('signInFirst')])
    const input = { payload: req.payload, req, slug, id: idOf(req), userId: person.id, now: clock.now() }
    const state = await deskState(input)
    return state ? Response.json(state) : refusal(404, [wholeIssue('notFound')])
  },
})

/** `POST /api/<collection>/:id/step`: takes one step, or confirms a procedure (`action: "confirm"`). */
export const takeSteps = (slug: WorkingSlug): Endpoint => ({
  path: '/:id/step',
  method: 'post',
  async handler(req) {
    if (!req.user || !askingPerson(req)) return refusal(401, [wholeIssue('signInFirst')])
    await addDataAndFileToRequest(req)
    const { payload, user } = req
    const id = idOf(req)
    const isConfirming = slug === 'procedures' && req.data?.action === 'confirm'
    if (isConfirming) {
      const confirmed = await confirmProcedure({ payload, user, id, hash: req.data?.hash as string, clock })
      return confirmed.ok
        ? Response.json({ doc: confirmed.doc })
        : refusal(confirmed.status, confirmed.issues)
    }
    const request = parseStep(req.data)
    if (!request) return refusal(400, [wholeIssue('badRequest')])
    const taken = await takeStep({ payload, user, slug, id, request, clock })
    if (!taken.ok) return refusal(taken.status, taken.issues)
    const { doc, dueAt, isOut } = taken
    return Response.json({ doc, dueAt, isOut })
  },
})
