import type { Payload, PayloadRequest } from 'payload'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import type { Publication } from '@/payload-types'

/** A published article of this site: where people see it, and whether somebody has seen it on the portal. */
export type PortalState = {
  rowId: string
  unitPath: string
  confirmation: { at: Instant; url: string; byId: string | null } | null
}

/** Null while no edition is public; what was entered with its link elsewhere needs no confirmation and gives null too. */
export async function findPortalState(
  payload: Payload,
  articleId: string,
  req?: PayloadRequest,
): Promise<PortalState | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [
        { subjectType: { equals: 'article' } },
        { subjectId: { equals: articleId } },
        { origin: { equals: 'nhip' } },
      ],
    },
    sort: '-edition',
    select: { status: true, unitPath: true, confirmedAt: true, confirmedUrl: true, confirmedBy: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  const rows = docs as Publication[]
  const open = rows.find(({ status }) => status === 'published')
  const seen = rows.find(({ confirmedAt }) => confirmedAt)
  return open
    ? { rowId: open.id, unitPath: open.unitPath ?? '', confirmation: seen ? confirmationOf(seen) : null }
    : null
}

const confirmationOf = ({ confirmedAt, confirmedUrl, confirmedBy }: Publication) => ({
  at: confirmedAt ?? '',
  url: confirmedUrl ?? '',
  byId: relatedId(confirmedBy),
})
