import type { Payload, PayloadRequest, Where } from 'payload'
import type { UnseenItem } from '@/domain/report/types'
import { publicPath } from '@/domain/publication/publicPath'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'

type Asked = {
  /** The unit; those below it count with it. */
  unitId: string
  /** Published within, the end excluded. */
  from: Instant
  until: Instant
  /** What was seen, confirmed or withdrawn later is not known yet. */
  asOf: Instant
  req?: PayloadRequest | undefined
}

const before = (at: unknown, asOf: Instant): boolean => typeof at === 'string' && at <= asOf

async function unitsBelow(payload: Payload, { unitId, req }: Asked): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'units',
    where: { path: { contains: `/${unitId}/` } },
    select: { name: true },
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** By hand too: a link somebody gave is as good as a look. */
async function editionsOf(payload: Payload, subjectIds: readonly string[], { asOf, req }: Asked) {
  const where: Where = {
    and: [{ subjectType: { equals: 'article' } }, { subjectId: { in: [...subjectIds] } }],
  }
  const { docs } = await payload.find({
    collection: 'publications',
    where,
    select: { subjectId: true, slug: true, confirmedAt: true },
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  const confirmed = new Set(
    docs.filter(({ confirmedAt }) => before(confirmedAt, asOf)).map(({ subjectId }) => subjectId),
  )
  return { confirmed, slugs: new Map(docs.map(({ subjectId, slug }) => [subjectId, slug ?? null])) }
}

/** The pieces that had not been seen on the unit's portal by then, nor confirmed by hand, nor taken off; oldest first. */
export async function findUnseen(payload: Payload, asked: Asked): Promise<UnseenItem[]> {
  const { from, until, asOf, req } = asked
  const units = await unitsBelow(payload, asked)
  const { docs } = await payload.find({
    collection: 'portal-watches',
    where: {
      and: [
        { owner: { in: [...units.keys()] } },
        { publishedAt: { greater_than_equal: from } },
        { publishedAt: { less_than: until } },
      ],
    },
    sort: ['publishedAt', 'subjectId'],
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  const open = docs.filter(({ seenAt, withdrawnAt }) => !before(seenAt, asOf) && !before(withdrawnAt, asOf))
  if (open.length === 0) return []
  const subjectIds = open.map(({ subjectId }) => subjectId ?? '')
  const { confirmed, slugs } = await editionsOf(payload, subjectIds, asked)
  return open
    .filter(({ subjectId }) => !confirmed.has(subjectId ?? ''))
    .map(({ subjectId, title, owner, publishedAt }) => ({
      subjectId: subjectId ?? '',
      title: title ?? '',
      unitName: units.get(relatedId(owner) ?? '') ?? null,
      publishedAt: publishedAt ?? '',
      link: payload.config.serverURL + publicPath('article', slugs.get(subjectId ?? '') ?? null),
    }))
}
