import type { PayloadRequest } from 'payload'
import { unitsSeenBy } from '@/access/office'
import { unitPaths } from '@/access/unitTree'
import { byTime, entryPath, type CalendarEntry } from '@/domain/calendar/entry'
import { quotaDeadlines } from '@/domain/calendar/quotaDeadlines'
import type { CalendarRange } from '@/domain/calendar/range'
import { decideStep } from '@/domain/editorial/decide'
import type { ActorFacts } from '@/domain/editorial/delegation'
import type { Instant } from '@/domain/time/instant'
import { MOST_ENTRIES, type CalendarFilter } from '@/queries/calendar/filter'
import { findLedgerEntries } from '@/queries/calendar/findLedgerEntries'
import { findWorkEntries } from '@/queries/calendar/findWorkEntries'
import { quotasConcerning } from '@/queries/office/quotaStandings'
import { unitNames } from '@/queries/office/unitNames'
import { siteChannel } from '../siteChannel'
import { loadActors } from '../subject/actor'
import { findReportDues } from './findReportDues'

/** An entry with what people read beside it. */
export type CalendarItem = CalendarEntry & {
  unitName: string
  channelName: string
  path: string
  /** May the person put it at another time now? */
  canMove: boolean
}

export type CalendarPage = { items: CalendarItem[]; isCut: boolean }

type Input = {
  /** The request of the person who looks; what they may read decides what they see. */
  req: PayloadRequest
  actor: ActorFacts
  range: CalendarRange
  filter: CalendarFilter
  now: Instant
}

/** Quotas that concern the person, among those that the filter leaves. */
async function deadlines({ req, actor, range, filter }: Input): Promise<CalendarEntry[]> {
  const { unitIds, channelId, topicId } = filter
  const rules = await quotasConcerning(req.payload, await unitsSeenBy(req, actor))
  const left = rules.filter(
    (rule) =>
      (unitIds === null || rule.unitIds.some((id) => unitIds.includes(id))) &&
      (channelId === null || rule.channelId === null || rule.channelId === channelId) &&
      (topicId === null || rule.topicIds.length === 0 || rule.topicIds.includes(topicId)),
  )
  return quotaDeadlines(left, range)
}

async function channelNames({ payload }: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'channels',
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

const mayMove = (entry: CalendarEntry, unitPath: string, { actor, now }: Input): boolean =>
  entry.kind === 'scheduled' &&
  entry.subject !== null &&
  (entry.at ?? '') > now &&
  decideStep({
    type: entry.subject.type,
    doc: {
      status: 'approved',
      unitPath,
      authorId: null,
      contentEditorIds: [],
      hasPublicEdition: false,
      scheduledFor: entry.at,
      publishError: null,
    },
    actor,
    action: 'reschedule',
    now,
  }).ok

/** Everything of the range that the person may read and the filter leaves, the earliest first. */
export async function loadCalendar(input: Input): Promise<CalendarPage> {
  const { req, range, filter } = input
  const site = await siteChannel(req.payload)
  const [ledger, work, quotas, reports, units, channels, paths] = await Promise.all([
    findLedgerEntries(req, range, filter, site.id),
    findWorkEntries(req, range, filter, site),
    deadlines(input),
    findReportDues(req, input.actor, range, filter),
    unitNames(req.payload),
    channelNames(req),
    unitPaths(req),
  ])
  const entries = [...ledger, ...work, ...quotas, ...reports].sort(byTime)
  const items = entries.slice(0, MOST_ENTRIES).map((entry) => {
    const unit = units.get(entry.unitId ?? '')
    return {
      ...entry,
      unitName: unit?.name ?? '',
      channelName: channels.get(entry.channelId ?? '') ?? '',
      path: entryPath(entry, unit?.slug ?? null),
      canMove: mayMove(entry, paths.get(entry.unitId ?? '') ?? '', input),
    }
  })
  return { items, isCut: ledger.length >= MOST_ENTRIES || entries.length > MOST_ENTRIES }
}

/** The person behind a request with the delegations given to them; null without an open account. */
export async function calendarActor(req: PayloadRequest): Promise<ActorFacts | null> {
  if (!req.user) return null
  const [actor] = await loadActors(req.payload, [String(req.user.id)], req)
  return actor?.isActive ? actor : null
}
