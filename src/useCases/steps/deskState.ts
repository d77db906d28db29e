import type { Payload, PayloadRequest } from 'payload'
import type { Acknowledgement, FoundIssue } from '@/domain/editorial/acknowledgement'
import type { Issue } from '@/domain/issue'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import { issueMessage } from '@/labels/issues'
import { findPeopleNames } from '@/queries/editorial/findPeopleNames'
import { findPublicEdition, type PublicEdition } from '@/queries/editorial/findPublicEdition'
import { typeOf, type WorkingDoc, type WorkingSlug } from '../subject/types'
import { stepState, type StepState } from './stepState'

export type ShownIssue = Issue & { message: string; fingerprint?: string }

/** A warning somebody gave a reason for, with who; it holds for the issue with its fingerprint only. */
export type GivenReason = Acknowledgement & { by: string }

/** Everything the screen around a document needs to know, as of `now`. */
export type DeskState = Omit<StepState, 'issues'> & {
  now: Instant
  issues: ShownIssue[]
  givenReasons: GivenReason[]
  publicEdition: Omit<PublicEdition, 'content'> | null
}

export const withMessages = (issues: readonly (Issue | FoundIssue)[]): ShownIssue[] =>
  issues.map((issue) => ({ ...issue, message: issueMessage(issue) }))

async function givenReasons(payload: Payload, doc: WorkingDoc): Promise<GivenReason[]> {
  const rows = doc.acknowledgements ?? []
  const names = await findPeopleNames(
    payload,
    rows.map(({ by }) => relatedId(by)),
  )
  return rows.map(({ by, code, path, fingerprint, reason }) => ({
    code: code ?? '',
    path: path ?? '',
    fingerprint: fingerprint ?? '',
    reason: reason ?? '',
    by: names.get(relatedId(by) ?? '') ?? '',
  }))
}

/** Null when this person may not read the document. */
export async function deskState(input: {
  payload: Payload
  req: PayloadRequest
  slug: WorkingSlug
  id: string
  userId: string
  now: Instant
}): Promise<DeskState | null> {
  const { payload, req, slug, id, now } = input
  const state = await stepState(input)
  if (!state) return null
  const doc = (await payload.findByID({
    collection: slug,
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })) as WorkingDoc
  const edition = await findPublicEdition(payload, { type: typeOf(slug), id }, req)
  const publicEdition = edition && {
    edition: edition.edition,
    publishedAt: edition.publishedAt,
    href: edition.href,
    isElsewhere: edition.isElsewhere,
  }
  return {
    ...state,
    now,
    issues: withMessages(state.issues),
    givenReasons: await givenReasons(payload, doc),
    publicEdition,
  }
}
