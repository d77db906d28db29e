import type { Payload, PayloadRequest } from 'payload'
import { allowTransition } from '@/access/transitionToken'
import type { Status } from '@/domain/editorial/status'
import { canConfirm as mayConfirm } from '@/domain/procedure/confirmation'
import type { Clock } from '@/domain/time/clock'
import type { Procedure } from '@/payload-types'
import { inTransaction } from '../inTransaction'
import { recordAudit } from '../recordAudit'
import type { WorkingDoc } from '../subject/types'
import { judgeContent } from './judgeContent'
import { loadWork } from './loadWork'
import { refused, wholeIssue, type StepRefused, type Work } from './types'

const CONFIRMABLE: readonly Status[] = ['draft', 'returned', 'submitted', 'edited']

/** May this person be the second pair of eyes on the content with this hash? */
export function canConfirm({ slug, facts, actor, doc }: Work, hash: string): boolean {
  if (slug !== 'procedures' || !CONFIRMABLE.includes(facts.status)) return false
  return (doc as Procedure).confirmedHash !== hash && mayConfirm(actor, facts)
}

export type ConfirmInput = {
  payload: Payload
  user: NonNullable<PayloadRequest['user']>
  id: string
  /** The content hash that was on the screen. */
  hash: string | null | undefined
  clock: Clock
}

/** A second person confirms that a procedure's content matches the announcing decision. */
export function confirmProcedure({
  payload,
  user,
  id,
  hash,
  clock,
}: ConfirmInput): Promise<{ ok: true; doc: WorkingDoc } | StepRefused> {
  return inTransaction(
    payload,
    async (req) => {
      const now = clock.now()
      const work = await loadWork({ payload, req, slug: 'procedures', id, userId: String(user.id), now })
      if (!work) return refused(404, wholeIssue('notFound'))
      const judgment = await judgeContent(work)
      if (hash !== judgment.hash) return refused(409, wholeIssue('screenOutdated'))
      if (!canConfirm(work, judgment.hash)) return refused(403, wholeIssue('confirmedByEditor'))
      allowTransition(req, { collection: 'procedures', id, to: work.facts.status })
      const doc = await payload.update({
        collection: 'procedures',
        id,
        data: {
          status: work.facts.status,
          confirmedBy: work.actor.id,
          confirmedAt: now,
          confirmedHash: judgment.hash,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      await recordAudit(
        { payload, req, now },
        {
          action: 'confirm',
          documentType: 'procedures',
          documentId: id,
          actor: work.actor.id,
          details: { contentHash: judgment.hash },
        },
      )
      return { ok: true, doc }
    },
    user,
  )
}
