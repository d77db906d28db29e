import type { Payload } from 'payload'
import type { Status } from '@/domain/editorial/status'
import { addMinutes, type Instant } from '@/domain/time/instant'
import { findWork, type WorkItem } from './workItems'

const LIMIT = 20
/** How long a person is shown what became of a piece, in days. */
const SHOWN_DAYS = 14
const MINUTES_OF_DAY = 24 * 60

const ON_THE_WAY: Status[] = ['submitted', 'edited', 'approved']
const OVER: Status[] = ['published', 'withdrawn']

export type OwnWork = { drafts: WorkItem[]; returned: WorkItem[]; sent: WorkItem[] }

const newestFirst = (a: WorkItem, b: WorkItem): number =>
  a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0

/** What a person is writing, got back, and sent in; of what is over, the last two weeks. Newest first. */
export async function findOwnWork(payload: Payload, userId: string, now: Instant): Promise<OwnWork> {
  const since = addMinutes(now, -SHOWN_DAYS * MINUTES_OF_DAY)
  const own = { author: { equals: userId } }
  const sort = { limit: LIMIT, sort: '-updatedAt' } as const
  const [desk, sent] = await Promise.all([
    findWork(payload, { and: [own, { status: { in: ['draft', 'returned'] } }] }, sort),
    findWork(
      payload,
      {
        and: [
          own,
          {
            or: [
              { status: { in: ON_THE_WAY } },
              { and: [{ status: { in: OVER } }, { updatedAt: { greater_than_equal: since } }] },
            ],
          },
        ],
      },
      sort,
    ),
  ])
  const having = (status: Status) => desk.items.filter((item) => item.status === status).sort(newestFirst)
  return { drafts: having('draft'), returned: having('returned'), sent: sent.items.sort(newestFirst) }
}
