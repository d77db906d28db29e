import type { PayloadRequest, Where } from 'payload'
import type { CalendarEntry } from '@/domain/calendar/entry'
import { ledgerEntry, type LedgerFacts } from '@/domain/calendar/ledgerEntry'
import type { CalendarRange } from '@/domain/calendar/range'
import { relatedId } from '@/domain/text'
import type { Publication } from '@/payload-types'
import { inUnits, momentsOf, MOST_ENTRIES, withTopic, type CalendarFilter } from './filter'

const SELECT = {
  key: true,
  subjectType: true,
  subjectId: true,
  edition: true,
  status: true,
  origin: true,
  dueAt: true,
  publishedAt: true,
  title: true,
  unit: true,
  channel: true,
  updatedAt: true,
} as const

const factsOf = (row: Publication): LedgerFacts => ({
  key: row.key,
  subjectType: row.subjectType,
  subjectId: row.subjectId,
  edition: row.edition ?? 1,
  status: row.status,
  origin: row.origin ?? 'nhip',
  dueAt: row.dueAt ?? null,
  publishedAt: row.publishedAt ?? null,
  title: row.title ?? '',
  unitId: relatedId(row.unit),
  channelId: relatedId(row.channel),
  updatedAt: row.updatedAt,
})

/** Asked in two questions, each answered from the index of its own moment. */
const placed = (range: CalendarRange): { sort: string; where: Where }[] => [
  {
    sort: 'dueAt',
    where: { and: [{ status: { in: ['planned', 'failed'] } }, { dueAt: momentsOf(range) }] },
  },
  {
    sort: 'publishedAt',
    where: {
      and: [{ status: { in: ['published', 'superseded', 'withdrawn'] } }, { publishedAt: momentsOf(range) }],
    },
  },
]

/** What the ledger says of the range, of what the person behind the request may read. */
export async function findLedgerEntries(
  req: PayloadRequest,
  range: CalendarRange,
  filter: CalendarFilter,
  siteChannelId: string | null,
): Promise<CalendarEntry[]> {
  const ofChannel: Where[] = filter.channelId === null ? [] : [{ channel: { equals: filter.channelId } }]
  const found = await Promise.all(
    placed(range).map(({ sort, where }) =>
      req.payload.find({
        collection: 'publications',
        where: { and: [where, ...inUnits(filter), ...withTopic(filter), ...ofChannel] },
        select: SELECT,
        sort,
        limit: MOST_ENTRIES,
        pagination: false,
        depth: 0,
        overrideAccess: false,
        req,
      }),
    ),
  )
  return found
    .flatMap(({ docs }) => docs as Publication[])
    .flatMap((row) => ledgerEntry(factsOf(row), siteChannelId) ?? [])
}
