import type { Payload, PayloadRequest } from 'payload'
import type { LedgerRow } from '@/domain/quota'
import type { Instant } from '@/domain/time/instant'
import { rowsOf } from '@/queries/quota/ledgerRows'

type Asked = { before: Instant; unitIds: readonly string[] }

const options = (req: PayloadRequest | undefined) =>
  ({ depth: 0, overrideAccess: true, ...(req ? { req } : {}) }) as const

/** All rows of every slogan of these units that ever went out before a moment: it may still be shown. */
export async function sloganRows(
  payload: Payload,
  { before, unitIds }: Asked,
  req?: PayloadRequest,
): Promise<LedgerRow[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [
        { subjectType: { equals: 'slogan' } },
        { unit: { in: [...unitIds] } },
        { publishedAt: { less_than: before } },
      ],
    },
    select: { subjectId: true },
    pagination: false,
    ...options(req),
  })
  return rowsOf(payload, [...new Set(docs.map(({ subjectId }) => subjectId))], { req })
}

/** Whether anything of these units went out before a moment, as far as this installation knows. */
export async function hasLedgerBefore(
  payload: Payload,
  { before, unitIds }: Asked,
  req?: PayloadRequest,
): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [{ unit: { in: [...unitIds] } }, { publishedAt: { less_than: before } }] },
    select: {},
    limit: 1,
    pagination: false,
    ...options(req),
  })
  return docs.length > 0
}
