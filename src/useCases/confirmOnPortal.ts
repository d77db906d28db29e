import type { Payload, PayloadRequest } from 'payload'
import { rolesOn } from '@/domain/editorial/roles'
import type { Issue } from '@/domain/issue'
import { safeWebAddress } from '@/domain/text/address'
import type { Clock } from '@/domain/time/clock'
import type { Instant } from '@/domain/time/instant'
import { findPortalState } from '@/queries/editorial/findPortalState'
import { inTransaction } from './inTransaction'
import { recordAudit } from './recordAudit'
import { RECORDERS } from './recordPublished'
import { refused, wholeIssue, type StepRefused } from './steps/types'
import { loadActors } from './subject/actor'

export type ConfirmInput = {
  payload: Payload
  user: NonNullable<PayloadRequest['user']>
  articleId: string
  url: string
  clock: Clock
}

type Confirmed = { ok: true; confirmedAt: Instant; url: string }

const error = (code: string): Issue => ({ code, path: 'url', severity: 'error' })

/** Whoever keeps the count or the site of the unit. */
export async function mayConfirm(
  payload: Payload,
  userId: string,
  unitPath: string,
  req?: PayloadRequest,
): Promise<boolean> {
  const [actor] = await loadActors(payload, [userId], req)
  const roles = rolesOn(actor?.assignments ?? [], 'article', unitPath)
  return actor?.isActive === true && RECORDERS.some((role) => roles.has(role))
}

/** A page of this very site proves nothing about the portal. */
function checkAddress(payload: Payload, typed: string): { url: string } | { issue: Issue } {
  const url = safeWebAddress(typed)
  if (url === null) return { issue: error('confirmLinkMissing') }
  const isOwn = new URL(url).origin === new URL(payload.config.serverURL).origin
  return isOwn ? { issue: error('confirmOwnSite') } : { url }
}

/**
 * A person says that a published article stands on the portal, and where. It counts from now on, not from when it went
 * out: a quota that asks for confirmation is judged by what was confirmed before its period ended. Said once per article.
 * Refused: 404 nothing public, 403 to whoever keeps neither the count nor the site of its unit, 422 no full link, a link
 * to this site, confirmed before.
 */
export function confirmOnPortal(input: ConfirmInput): Promise<Confirmed | StepRefused> {
  const { payload, user, articleId, clock } = input
  return inTransaction(payload, async (req) => {
    const state = await findPortalState(payload, articleId, req)
    if (!state) return refused(404, wholeIssue('confirmNotPublic'))
    const userId = String(user.id)
    if (!(await mayConfirm(payload, userId, state.unitPath, req)))
      return refused(403, wholeIssue('confirmNotYours'))
    const address = checkAddress(payload, input.url)
    if ('issue' in address) return refused(422, address.issue)
    if (state.confirmation) return refused(422, error('confirmedBefore'))

    const now = clock.now()
    const { url } = address
    await payload.db.updateOne({
      collection: 'publications',
      id: state.rowId,
      data: { confirmedAt: now, confirmedUrl: url, confirmedBy: userId },
      req,
    })
    await recordAudit(
      { payload, req, now },
      {
        action: 'confirmOnPortal',
        documentType: 'articles',
        documentId: articleId,
        actor: userId,
        details: { url, publication: state.rowId },
      },
    )
    return { ok: true, confirmedAt: now, url }
  })
}
