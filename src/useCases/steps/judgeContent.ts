import type { Where } from 'payload'
import { unitsSeenBy } from '@/access/office'
import { withFingerprints, type FoundIssue } from '@/domain/editorial/acknowledgement'
import { checkContent } from '@/domain/editorial/checks'
import type { CheckContext, ProcedureContext, RecentTitle } from '@/domain/editorial/checks/types'
import { SIMILAR_DAYS } from '@/domain/editorial/checks/title'
import { contentHash } from '@/domain/editorial/contentHash'
import { effectiveWindow } from '@/domain/publication/schedule'
import { addDays, startOfDay, startOfMinute, toDay, type Instant } from '@/domain/time/instant'
import { relatedId } from '@/domain/text'
import type { Article, Procedure } from '@/payload-types'
import { loadContent, type LoadedContent } from '../subject/content'
import type { StepRequest, Work } from './types'

/** When it is to go out and to come off; null = now, never. */
export type Wanted = { publishAt: Instant | null; removeAt: Instant | null }

/** An article goes by the approver's time, else the author's; a slogan and a procedure by their effective dates. */
export function wantedTimes({ slug, doc }: Work, { content }: LoadedContent, request?: StepRequest): Wanted {
  if (slug === 'articles') {
    const asked = request?.publishAt === undefined ? doc.publishAt : request.publishAt
    const { removeAt } = doc as Article
    // Shown, and kept pages renewed, to the minute: never later than it says.
    return { publishAt: asked ?? null, removeAt: removeAt ? startOfMinute(removeAt) : null }
  }
  if (content.type === 'article' || !content.effectiveFromOn) return { publishAt: null, removeAt: null }
  return effectiveWindow(content.effectiveFromOn, content.effectiveToOn || null)
}

async function isTaken({ payload, req, slug, doc }: Work, where: Where): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: slug,
    where: { and: [{ id: { not_equals: doc.id } }, where] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** A slug belongs to whoever submitted or published first; drafts reserve nothing. */
const reserved = (field: string, value: string): Where => ({
  and: [
    { [field]: { equals: value } },
    { or: [{ submittedAt: { exists: true } }, { firstPublishedAt: { exists: true } }] },
  ],
})

/** Titles of everywhere; of what is not public yet and not this person's to read, for comparing only. */
async function recentTitles({ payload, req, doc, actor, now }: Work): Promise<RecentTitle[]> {
  const from = startOfDay(addDays(toDay(now), -SIMILAR_DAYS))
  const { docs } = await payload.find({
    collection: 'articles',
    where: {
      and: [
        { id: { not_equals: doc.id } },
        {
          or: [
            { firstPublishedAt: { greater_than_equal: from } },
            { updatedAt: { greater_than_equal: from } },
          ],
        },
        { status: { not_in: ['draft', 'withdrawn'] } },
      ],
    },
    select: { title: true, firstPublishedAt: true, updatedAt: true, status: true, unit: true },
    sort: '-updatedAt',
    limit: 500,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const seen = new Set(await unitsSeenBy(req, actor))
  return docs.map((other) => ({
    id: other.id,
    title: other.title ?? '',
    at: other.firstPublishedAt ?? other.updatedAt,
    isHidden: other.status !== 'published' && !seen.has(relatedId(other.unit) ?? ''),
  }))
}

async function procedureContext(
  work: Work,
  hash: string,
  needsConfirmation: boolean,
): Promise<ProcedureContext | null> {
  if (work.slug !== 'procedures') return null
  const doc = work.doc as Procedure
  const sameUnit: Where = { unit: { equals: relatedId(doc.unit) } }
  return {
    isCodeTaken:
      Boolean(doc.codeKey) &&
      (await isTaken(work, { and: [sameUnit, reserved('codeKey', doc.codeKey ?? '')] })),
    needsConfirmation,
    confirmedById: relatedId(doc.confirmedBy),
    confirmedHash: doc.confirmedHash ?? null,
    currentHash: hash,
    contentEditorIds: work.facts.contentEditorIds,
  }
}

export type Judgment = { loaded: LoadedContent; hash: string; wanted: Wanted; issues: FoundIssue[] }

/** Loads the content with its pictures and runs every check on it, as of now. */
export async function judgeContent(
  work: Work,
  options: { request?: StepRequest; needsConfirmation?: boolean } = {},
): Promise<Judgment> {
  const { payload, req, slug, doc, now } = work
  const loaded = await loadContent(payload, slug, doc, req)
  const hash = contentHash(loaded.content)
  const wanted = wantedTimes(work, loaded, options.request)
  const slugText = 'slug' in loaded.content ? (loaded.content.slug ?? '') : ''
  const context: CheckContext = {
    now,
    ...wanted,
    isSlugTaken: slugText !== '' && (await isTaken(work, reserved('slug', slugText))),
    recentTitles: slug === 'articles' ? await recentTitles(work) : [],
    procedure: await procedureContext(work, hash, options.needsConfirmation === true),
  }
  return {
    loaded,
    hash,
    wanted,
    issues: withFingerprints(checkContent(loaded.content, context), loaded.content),
  }
}
