import { type Request, type RequestHandler, Router, urlencoded } from 'express'
import type { Payload } from 'payload'
import { withFormOutcome } from '@/adapters/formOutcome'
import { checkFeedback, type FeedbackForm, tidyFeedback } from '@/domain/feedback/checkFeedback'
import { FEEDBACK_INPUTS } from '@/domain/feedback/inputs'
import type { Clock } from '@/domain/time/clock'
import { receiveFeedback } from '@/useCases/feedback/receiveFeedback'
import { countedAsks } from './countedAsks'
import { refuseForeign } from './refuseForeign'

/** Messages one machine may send: enough for an office behind one address, too few to fill an inbox. */
const RATE = { asks: 5, windowMs: 10 * 60_000 }
/** Five thousand Vietnamese letters take nine bytes each in a form. */
const LARGEST_FORM = '100kb'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function formOf(body: unknown): FeedbackForm {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const entries = Object.entries(FEEDBACK_INPUTS).map(([field, input]) => [field, textOf(given[input])])
  return Object.fromEntries(entries) as FeedbackForm
}

/** The page behind is asked as if it were opened: Next takes a POST for something else. */
function asPage(req: Request): void {
  req.method = 'GET'
  for (const name of ['content-length', 'content-type', 'transfer-encoding']) delete req.headers[name]
}

type Parts = { payload: Payload; clock: Clock; publicUrl: string }

/**
 * `POST /lien-he`: takes a citizen's message and leads on to its receipt (303), so that a reload sends nothing twice. A
 * form with something wrong is shown again with everything typed in it, by the page itself.
 */
export function createFeedbackRouter({ payload, clock, publicUrl }: Parts): Router {
  const mayAsk = countedAsks(RATE)
  const receive: RequestHandler = async (req, res, next) => {
    const typed = formOf(req.body)
    const form = tidyFeedback(typed)
    const isSound = checkFeedback(form).length === 0
    if (isSound && !mayAsk(req.ip)) {
      asPage(req)
      return withFormOutcome({ form, issues: [{ code: 'tooOften', path: '' }], status: 429 }, next)
    }
    const received = await receiveFeedback({ payload, form: typed, now: clock.now() })
    if (received.ok) return res.redirect(303, `/lien-he/tra-cuu?ma=${received.code}&da-gui=1`)
    asPage(req)
    withFormOutcome({ form: received.form, issues: received.issues, status: 422 }, next)
  }
  const router = Router()
  router.post(
    '/lien-he',
    refuseForeign(publicUrl),
    urlencoded({ extended: false, limit: LARGEST_FORM }),
    receive,
  )
  return router
}
