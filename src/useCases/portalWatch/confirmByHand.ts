import type { Payload, PayloadRequest } from 'payload'
import { relatedId } from '@/domain/text'
import { safeWebAddress } from '@/domain/text/address'
import type { Instant } from '@/domain/time/instant'
import { portalWatchLabels } from '@/labels/portalWatch'
import { mayConfirm } from '../confirmOnPortal'
import { inTransaction } from '../inTransaction'
import { recordAudit } from '../recordAudit'

const { confirm: words } = portalWatchLabels

type Confirmed = { ok: true; message: string } | { ok: false; status: number; message: string }

/**
 * A person saw the piece on the portal and gives its address there: it counts as seen from now on, or from when it was
 * confirmed first. Refused (403) to whoever keeps neither the count nor the site of the piece's unit.
 */
export async function confirmByHand(input: {
  payload: Payload
  user: NonNullable<PayloadRequest['user']>
  watchId: string
  url: string
  now: Instant
}): Promise<Confirmed> {
  const { payload, user, watchId, now } = input
  const watch = await payload.findByID({
    collection: 'portal-watches',
    id: watchId,
    user,
    overrideAccess: false,
    disableErrors: true,
    depth: 0,
  })
  if (!watch) return { ok: false, status: 404, message: words.none }
  const publication = await payload.findByID({
    collection: 'publications',
    id: relatedId(watch.publication) ?? '',
    select: { unitPath: true, confirmedAt: true },
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
  })
  if (!publication) return { ok: false, status: 404, message: words.none }
  if (!(await mayConfirm(payload, String(user.id), publication.unitPath ?? '')))
    return { ok: false, status: 403, message: words.notYours }
  const url = safeWebAddress(input.url)
  if (url === null) return { ok: false, status: 422, message: words.badUrl }
  await inTransaction(payload, async (req) => {
    const write = (
      collection: 'portal-watches' | 'publications',
      id: string,
      data: Record<string, unknown>,
    ) => payload.db.updateOne({ collection, id, data, req, returning: false })
    await write('portal-watches', watch.id, {
      status: 'seen',
      seenAt: watch.seenAt ?? now,
      lastSeenAt: now,
      foundUrl: url,
      lastMessage: words.byHand,
    })
    await write('publications', publication.id, {
      confirmedAt: publication.confirmedAt ?? now,
      confirmedUrl: url,
    })
    await recordAudit(
      { payload, req, now },
      {
        action: 'portalConfirmed',
        documentType: 'articles',
        documentId: watch.subjectId ?? '',
        actor: String(user.id),
        details: { url },
      },
    )
  })
  return { ok: true, message: words.done }
}
