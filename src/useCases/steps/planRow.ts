import { contentFileIds } from '@/domain/editorial/content'
import { planEdition, type PlanInput } from '@/domain/publication/planEdition'
import { nextEdition } from '@/domain/publication/recordEdition'
import { freezeContent } from '../freeze/freezeContent'
import { findEntries, insertRow, ofSubject } from '../ledger/rows'
import { siteChannel } from '../siteChannel'
import type { LoadedContent } from '../subject/content'
import type { StepChange, Work } from './types'

/** Who approved what, and when it shall go out and come off. */
type Approval = Pick<
  PlanInput,
  'contentHash' | 'approvedBy' | 'onBehalfOf' | 'approvedAt' | 'wantedAt' | 'removeAt'
>

/** Writes the planned row of approved content: frozen as it is now, under the next edition's number. */
export async function planRow(
  work: Work,
  loaded: LoadedContent,
  approval: Approval,
): Promise<StepChange & { dueAt: string }> {
  const { payload, req, type, doc, facts, now } = work
  const row = planEdition({
    subjectType: type,
    subjectId: doc.id,
    channel: await siteChannel(payload, req),
    edition: nextEdition(await findEntries(payload, ofSubject(type, doc.id), req)),
    content: await freezeContent(payload, loaded, req),
    mediaIds: contentFileIds(loaded.content),
    unitPath: facts.unitPath,
    now,
    ...approval,
  })
  const rowId = await insertRow(payload, row, req)
  const { edition, dueAt, contentHash } = row
  return {
    ok: true,
    data: { edition, scheduledFor: dueAt },
    details: { edition, dueAt, contentHash, publication: rowId },
    dueAt,
    ...(dueAt <= now ? { dueRow: rowId } : {}),
  }
}
