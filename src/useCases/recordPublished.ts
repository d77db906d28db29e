import type { Payload, PayloadRequest } from 'payload'
import { allowTransition } from '@/access/transitionToken'
import type { PersonFacts } from '@/domain/editorial/delegation'
import { contentHash } from '@/domain/editorial/contentHash'
import { rolesOn, type Role } from '@/domain/editorial/roles'
import type { Issue } from '@/domain/issue'
import { recordEdition } from '@/domain/publication/recordEdition'
import { weeksCounting } from '@/domain/quota/periods'
import type { Clock } from '@/domain/time/clock'
import type { Instant } from '@/domain/time/instant'
import { officeLabels } from '@/labels/office'
import type { Article } from '@/payload-types'
import { adjustClosedWeeks } from './adjustClosedWeeks'
import { checkRecordRequest, type CheckedRecord } from './checkRecordRequest'
import { freezeContent } from './freeze/freezeContent'
import { inTransaction } from './inTransaction'
import { insertRow } from './ledger/rows'
import type { RecordRequest } from './parseRecord'
import { recordAudit } from './recordAudit'
import { siteChannel } from './siteChannel'
import { refused, wholeIssue, type StepRefused } from './steps/types'
import { loadActors } from './subject/actor'
import { loadContent } from './subject/content'

/** Who may say that a piece went out elsewhere: those who keep the count and those who keep the site. */
export const RECORDERS: readonly Role[] = ['office', 'editor', 'editorInChief']

export type RecordInput = {
  payload: Payload
  user: NonNullable<PayloadRequest['user']>
  request: RecordRequest
  clock: Clock
}

type Recorded = { ok: true; doc: Article; publishedAt: Instant; adjustedReports: number }
type Recording = { payload: Payload; req: PayloadRequest; actor: PersonFacts; now: Instant }

const mayRecord = (actor: PersonFacts, unitPath: string): boolean => {
  const roles = rolesOn(actor.assignments, 'article', unitPath)
  return RECORDERS.some((role) => roles.has(role))
}

async function unitPathOf({ payload, req }: Recording, id: string): Promise<string> {
  const unit = await payload.findByID({
    collection: 'units',
    id,
    select: { path: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return unit?.path ?? ''
}

/** The working document: made as a draft like every other, and at once moved to where it really stands. */
async function createDocument({ payload, req, actor }: Recording, record: CheckedRecord): Promise<Article> {
  const { title, kind, unit, section, topics, publishedAt } = record
  const draft = await payload.create({
    collection: 'articles',
    data: { title, kind, unit, section, topics, author: actor.id },
    depth: 0,
    overrideAccess: true,
    req,
  })
  allowTransition(req, { collection: 'articles', id: draft.id, to: 'published' })
  return payload.update({
    collection: 'articles',
    id: draft.id,
    data: { status: 'published', edition: 1, firstPublishedAt: publishedAt },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

async function writeRow(
  recording: Recording,
  doc: Article,
  record: CheckedRecord,
  unitPath: string,
): Promise<string> {
  const { payload, req, now } = recording
  const loaded = await loadContent(payload, 'articles', doc, req)
  const row = recordEdition({
    subjectType: 'article',
    subjectId: doc.id,
    channel: await siteChannel(payload, req),
    content: await freezeContent(payload, loaded, req),
    contentHash: contentHash(loaded.content),
    mediaIds: [],
    unitPath,
    externalUrl: record.externalUrl,
    publishedAt: record.publishedAt,
    others: [],
    now,
  })
  return insertRow(payload, row, req)
}

async function store(recording: Recording, record: CheckedRecord, unitPath: string): Promise<Recorded> {
  const { payload, req, actor, now } = recording
  const { title, publishedAt, externalUrl } = record
  const doc = await createDocument(recording, record)
  const publication = await writeRow(recording, doc, record, unitPath)
  await recordAudit(
    { payload, req, now },
    {
      action: 'record',
      documentType: 'articles',
      documentId: doc.id,
      actor: actor.id,
      toStatus: 'published',
      details: { publishedAt, externalUrl, publication },
    },
  )
  const adjustedReports = await adjustClosedWeeks({
    payload,
    req,
    weekKeys: weeksCounting(publishedAt),
    actorId: actor.id,
    reason: officeLabels.record.reason(title),
    now,
  })
  return { ok: true, doc, publishedAt, adjustedReports }
}

/**
 * "Nhập bù": enters a piece that already stands on another site with its link and real date. It gets a working
 * document and a row of the ledger marked as recorded: quotas count it in the week of its real date, a closed week
 * gets an adjustment beside its frozen report, and this site and its feeds never show it. Refused (403) to whoever
 * does not keep the count or the site of that unit, and (422) with every issue at once.
 */
export function recordPublished({
  payload,
  user,
  request,
  clock,
}: RecordInput): Promise<Recorded | StepRefused> {
  return inTransaction(payload, async (req) => {
    const [actor] = await loadActors(payload, [String(user.id)], req)
    if (!actor?.isActive) return refused(403, wholeIssue('accountClosed'))
    const recording: Recording = { payload, req, actor, now: clock.now() }
    const unitPath = request.unit === '' ? '' : await unitPathOf(recording, request.unit)
    if (request.unit !== '' && !mayRecord(actor, unitPath)) return refused(403, notYourUnit)
    const checked = await checkRecordRequest({ payload, req, now: recording.now }, request)
    return checked.ok ? store(recording, checked.record, unitPath) : refused(422, ...checked.issues)
  })
}

const notYourUnit: Issue = { code: 'notYourUnit', path: 'unit', severity: 'error' }
