import type { Payload, PayloadRequest } from 'payload'
import { holdsAny, personOf } from '@/access/person'
import type { Role } from '@/domain/editorial/roles'
import { relatedId } from '@/domain/text'
import { safeWebAddress } from '@/domain/text/address'
import type { Instant } from '@/domain/time/instant'
import { portalWatchLabels } from '@/labels/portalWatch'
import { inTransaction } from '../inTransaction'
import { recordAudit } from '../recordAudit'

const CONFIRMERS: readonly Role[] = ['office', 'editor', 'editorInChief']
const { confirm: words } = portalWatchLabels

type Confirmed = { ok: true; message: string } | { ok: false; status: number; message: string }

/** A person saw the piece on the portal and gives its address there: it counts as seen from now on. */
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
  if (!holdsAny(personOf(user), CONFIRMERS)) return { ok: false, status: 403, message: words.notYours }
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
    await write('publications', relatedId(watch.publication) ?? '', { confirmedAt: now, confirmedUrl: url })
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
