import type { WatchStatus } from '@/domain/portalWatch/judge'
import { relatedId } from '@/domain/text'
import { formatDateTime, toDay } from '@/domain/time/instant'
import { portalWatchLabels } from '@/labels/portalWatch'
import type { PortalWatch } from '@/payload-types'
import { keepersOf } from '../feedSources/sources'
import { inTransaction } from '../inTransaction'
import { notify } from '../notify'
import { recordAudit } from '../recordAudit'
import type { LookContext } from './lookAt'
import type { Portal } from './portals'

/** What goes into the article's history, by the name of `labels/history`. */
const HISTORY: Partial<Record<WatchStatus, string>> = {
  seen: 'portalSeen',
  late: 'portalSeen',
  neverSeen: 'portalNeverSeen',
  vanished: 'portalVanished',
  stillShown: 'portalStillShown',
  takenDown: 'portalTakenDown',
}
/** What somebody has to do something about. */
const ALARMS: readonly WatchStatus[] = ['neverSeen', 'vanished', 'stillShown']

type Seen = Pick<PortalWatch, 'id' | 'title' | 'subjectId' | 'owner' | 'status' | 'withdrawnAt' | 'foundUrl'>

/** The ledger's rows of the piece that nobody has confirmed yet: seen is confirmed (`countBasis`). */
async function confirm({ payload, now }: LookContext, { subjectId, foundUrl }: Seen): Promise<void> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [
        { subjectId: { equals: subjectId ?? '' } },
        { status: { in: ['published', 'superseded'] } },
        { confirmedAt: { exists: false } },
      ],
    },
    select: { title: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (const { id } of docs)
    await payload.db.updateOne({
      collection: 'publications',
      id,
      data: { confirmedAt: now, confirmedUrl: foundUrl },
      returning: false,
    })
}

/**
 * Tells what a look at a portal brought: into the ledger and the article's history; what somebody has to act on also to
 * the editors, once a day, with the request to take a withdrawn piece down ready to send.
 */
export async function announce(
  context: LookContext,
  portal: Portal,
  watch: Seen,
  news: WatchStatus,
): Promise<void> {
  const { payload, now } = context
  if (news === 'seen' || news === 'late') await confirm(context, watch)
  const action = HISTORY[news]
  const documentId = watch.subjectId ?? ''
  const key = `${news}:${watch.id}:${news === 'stillShown' ? toDay(now) : now}`
  const isRepeated = news === 'stillShown' && watch.status === news && (await wasTold(context, key))
  if (action && !isRepeated)
    await inTransaction(payload, (req) =>
      recordAudit({ payload, req, now }, { action, documentType: 'articles', documentId, actor: null }),
    )
  if (!ALARMS.includes(news)) return
  const address = watch.foundUrl ?? portal.listUrl
  if (news === 'stillShown')
    await payload.db.updateOne({
      collection: 'portal-watches',
      id: watch.id,
      data: {
        lastMessage: portalWatchLabels.request({
          portal: portal.name,
          title: watch.title ?? '',
          address,
          withdrawnAt: watch.withdrawnAt ? formatDateTime(watch.withdrawnAt) : '',
        }),
      },
      returning: false,
    })
  await notify({ payload, now }, await keepersOf(payload, relatedId(watch.owner) ?? ''), {
    kind: `portal.${news}`,
    params: { title: watch.title ?? '', portal: portal.name, address },
    link: `/admin/collections/portal-watches/${watch.id}`,
    key,
  })
}

async function wasTold({ payload }: LookContext, key: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'notifications',
    where: { createdFor: { contains: key } },
    overrideAccess: true,
  })
  return totalDocs > 0
}
