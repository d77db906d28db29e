import type { Payload, PayloadRequest } from 'payload'
import type { SubjectType } from '@/domain/editorial/status'
import type { FrozenContent } from '@/domain/publication/frozen'
import { publicPath } from '@/domain/publication/publicPath'
import type { Instant } from '@/domain/time/instant'

/** The edition of a working document that people see now. */
export type PublicEdition = {
  edition: number
  publishedAt: Instant
  /** Its page on this site, from the root, or the full address on the site where it stands. */
  href: string
  /** Entered afterwards ("nhập bù"): it stands on another site. */
  isElsewhere: boolean
  content: FrozenContent
}

/** A procedure's page goes by its code, everything else by its slug. */
const pathOf = (content: FrozenContent): string =>
  publicPath(content.type, content.type === 'procedure' ? encodeURIComponent(content.code) : content.slug)

/** The newest published edition of a subject with its frozen content; null while none is public. */
export async function findPublicEdition(
  payload: Payload,
  subject: { readonly type: SubjectType; readonly id: string },
  req?: PayloadRequest,
): Promise<PublicEdition | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [
        { subjectType: { equals: subject.type } },
        { subjectId: { equals: subject.id } },
        { status: { equals: 'published' } },
      ],
    },
    sort: '-edition',
    select: { edition: true, publishedAt: true, origin: true, externalUrl: true, content: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  const [row] = docs
  if (!row) return null
  const content = row.content as FrozenContent
  const isElsewhere = row.origin === 'recorded'
  return {
    edition: row.edition ?? 1,
    publishedAt: row.publishedAt ?? '',
    href: isElsewhere ? (row.externalUrl ?? '') : pathOf(content),
    isElsewhere,
    content,
  }
}
