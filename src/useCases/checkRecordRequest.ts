import type { Payload, PayloadRequest } from 'payload'
import type { Issue } from '@/domain/issue'
import { ARTICLE_KINDS, type ArticleKind } from '@/domain/publication/frozen'
import { checkRecord } from '@/domain/publication/recordEdition'
import { addressSpellings, safeWebAddress } from '@/domain/text/address'
import { formatDateTime, type Instant } from '@/domain/time/instant'
import type { RecordRequest } from './parseRecord'

type Context = { payload: Payload; req: PayloadRequest; now: Instant }

/** A request that nothing is wrong with; the link spelt as a browser would. */
export type CheckedRecord = Omit<RecordRequest, 'kind' | 'publishedAt'> & {
  kind: ArticleKind
  publishedAt: Instant
}

const error = (code: string, path: string, params?: Issue['params']): Issue => ({
  code,
  path,
  severity: 'error',
  ...(params ? { params } : {}),
})

const isKind = (kind: string): kind is ArticleKind => ARTICLE_KINDS.includes(kind as ArticleKind)

async function known(
  { payload, req }: Context,
  collection: 'units' | 'sections' | 'topics',
  ids: readonly string[],
): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection,
    where: { id: { in: [...ids] } },
    overrideAccess: true,
    req,
  })
  return ids.length > 0 && totalDocs === new Set(ids).size
}

async function filingIssues(context: Context, request: RecordRequest): Promise<Issue[]> {
  const { title, kind, unit, section, topics } = request
  return [
    ...(title === '' ? [error('missing', 'title')] : []),
    ...(isKind(kind) ? [] : [error('missing', 'kind')]),
    ...((await known(context, 'units', unit === '' ? [] : [unit])) ? [] : [error('missing', 'unit')]),
    ...((await known(context, 'sections', section === '' ? [] : [section]))
      ? []
      : [error('missing', 'section')]),
    ...((await known(context, 'topics', topics)) ? [] : [error('missing', 'topics')]),
  ]
}

/** A link to this very site, or one that was entered before, would count the same piece twice. */
async function linkIssues({ payload, req }: Context, address: string): Promise<Issue[]> {
  if (new URL(address).origin === new URL(payload.config.serverURL).origin)
    return [error('recordOwnSite', 'externalUrl')]
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [{ externalUrl: { in: addressSpellings(address) } }, { status: { equals: 'published' } }] },
    select: { title: true, publishedAt: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [taken] = docs
  if (!taken) return []
  const on = taken.publishedAt ? formatDateTime(taken.publishedAt) : ''
  return [error('recordLinkTaken', 'externalUrl', { title: taken.title ?? '', on })]
}

/** Every issue of a piece to be entered afterwards at once, or the piece as it can be stored. */
export async function checkRecordRequest(
  context: Context,
  request: RecordRequest,
): Promise<{ ok: true; record: CheckedRecord } | { ok: false; issues: Issue[] }> {
  const { kind, publishedAt: typed } = request
  const address = safeWebAddress(request.externalUrl)
  const publishedAt = typed === null || typed === 'unreadable' ? null : typed.at
  const basic = checkRecord({ externalUrl: address, publishedAt, others: [] }, context.now)
  const issues = [
    ...(await filingIssues(context, request)),
    ...basic.map((issue) =>
      typed === 'unreadable' && issue.path === 'publishedAt' ? error('badMoment', 'publishedAt') : issue,
    ),
    ...(address === null ? [] : await linkIssues(context, address)),
  ]
  if (issues.length > 0 || address === null || publishedAt === null || !isKind(kind))
    return { ok: false, issues }
  return { ok: true, record: { ...request, kind, publishedAt, externalUrl: address } }
}
