import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { linkKey, titleKey } from '@/domain/feedSource/sameness'
import { sha256Hex } from '@/domain/canonical'
import type { Issue } from '@/domain/issue'
import { fold, relatedId, toSingleSpaced } from '@/domain/text'
import { safeWebAddress } from '@/domain/text/address'
import { isDay, startOfDay, toDay, type Day, type Instant } from '@/domain/time/instant'
import { feedSourceLabels } from '@/labels/feedSources'

/** A bulletin as it is typed: it has no feed, so a person enters each issue. */
export type BulletinRequest = {
  source: string
  title: string
  number: string
  documentOn: Day | null
  link: string
  file: string
}

type FieldIssue = Issue & { message: string }
type Entered = { ok: true; message: string } | { ok: false; status: number; issues: FieldIssue[] }

const { bulletin: words } = feedSourceLabels

const issue = (path: string, message: string): FieldIssue => ({
  code: 'bulletin',
  path,
  severity: 'error',
  message,
})

function check({ title, number, documentOn, link, file }: BulletinRequest, today: Day): FieldIssue[] {
  const isAhead = documentOn !== null && isDay(documentOn) && documentOn > today
  return [
    ...(title === '' ? [issue('title', words.noTitle)] : []),
    ...(number === '' ? [issue('number', words.noNumber)] : []),
    ...(documentOn === null || !isDay(documentOn) ? [issue('documentOn', words.noDay)] : []),
    ...(isAhead ? [issue('documentOn', words.dayAhead)] : []),
    ...(link === '' && file === '' ? [issue('link', words.noPlace)] : []),
    ...(link !== '' && safeWebAddress(link) === null ? [issue('link', words.badLink)] : []),
  ]
}

/**
 * Enters an issue of a bulletin into the inbox of its source's unit. Refused with an issue per field, for a source one
 * does not keep, and for a number the source has already.
 */
export async function enterBulletin({
  payload,
  user,
  request,
  now,
}: {
  payload: Payload
  user: NonNullable<PayloadRequest['user']>
  request: BulletinRequest
  now: Instant
}): Promise<Entered> {
  const issues = check(request, toDay(now))
  const options = { user, overrideAccess: false, disableErrors: true, depth: 0 } as const
  const source = await payload.findByID({ collection: 'feed-sources', id: request.source || '-', ...options })
  if (!source) issues.unshift(issue('source', words.noSource))
  const media =
    request.file === '' ? null : await payload.findByID({ collection: 'media', id: request.file, ...options })
  if (request.file !== '' && !media) issues.push(issue('file', words.noFile))
  if (issues.length > 0 || !source) return { ok: false, status: 422, issues }

  const { title, number, documentOn } = request
  const key = `${source.id}:${sha256Hex(`${fold(number)}\n${(documentOn ?? '').slice(0, 4)}`).slice(0, 40)}`
  const { totalDocs } = await payload.count({
    collection: 'feed-items',
    where: { key: { equals: key } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return { ok: false, status: 409, issues: [issue('number', words.known)] }
  const link = safeWebAddress(request.link)
  await payload.create({
    collection: 'feed-items',
    data: {
      id: randomUUID(),
      key,
      source: source.id,
      unit: relatedId(source.unit) ?? '',
      status: 'new',
      title: toSingleSpaced(title),
      number,
      documentOn,
      link,
      file: media?.id ?? null,
      excerpt: '',
      publishedAt: startOfDay(documentOn ?? toDay(now)),
      seenAt: now,
      linkKey: linkKey(link),
      titleKey: titleKey(title),
    },
    depth: 0,
    overrideAccess: true,
  })
  return { ok: true, message: words.done(title) }
}
