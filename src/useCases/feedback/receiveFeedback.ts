import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { FEEDBACK_HANDLERS } from '@/access/feedback'
import {
  checkFeedback,
  type FeedbackForm,
  type FeedbackIssue,
  tidyFeedback,
} from '@/domain/feedback/checkFeedback'
import { makeReceipt, RECEIPT_BYTES } from '@/domain/feedback/receipt'
import { toDay, type Instant } from '@/domain/time/instant'
import { findFeedbackTerms } from '@/queries/feedback/findFeedbackTerms'
import { holdersOf } from '../holdersOf'
import { inTransaction } from '../inTransaction'
import { notify } from '../notify'
import { consentSentence } from './consent'

export type Received = { ok: true; code: string } | { ok: false; form: FeedbackForm; issues: FeedbackIssue[] }

type Sent = { payload: Payload; form: FeedbackForm; now: Instant }

/**
 * Keeps what a citizen sent, with the sentence they agreed to, and tells those who answer for the unit. Refused with
 * everything wrong at once, and the tidied form to show again. The notice names no one: it stays when the personal
 * data go.
 */
export async function receiveFeedback({ payload, form: typed, now }: Sent): Promise<Received> {
  const form = tidyFeedback(typed)
  const terms = await findFeedbackTerms(payload, toDay(now))
  const unit = terms.units.find(({ slug }) => slug === form.unit)
  const issues = checkFeedback(form)
  if (form.unit !== '' && !unit) issues.push({ code: 'noUnit', path: 'unit' })
  if (issues.length > 0 || !unit) return { ok: false, form, issues }
  const handlers = await holdersOf(payload, unit.id, FEEDBACK_HANDLERS)
  const code = makeReceipt(randomBytes(RECEIPT_BYTES))
  await inTransaction(payload, async (req) => {
    const { title, content, fullName, email, phone, about } = form
    const row = {
      ...{ id: randomUUID(), code, unit: unit.id, status: 'new', title, content, fullName },
      ...{ email: email || null, phone: phone || null, about: about || null },
      ...{ consentText: consentSentence(terms), receivedAt: now },
    }
    await payload.db.create({ collection: 'feedback', data: row, returning: false, req })
    await notify({ payload, req, now }, handlers, {
      kind: 'feedbackReceived',
      params: { code, unit: unit.name },
      link: `/admin/collections/feedback/${row.id}`,
      key: `feedback:${row.id}`,
    })
  })
  return { ok: true, code }
}
