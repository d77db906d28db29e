import type { PayloadRequest, Where } from 'payload'
import type { CalendarEntry } from '@/domain/calendar/entry'
import type { CalendarRange } from '@/domain/calendar/range'
import { workEntry, type WorkFacts } from '@/domain/calendar/workEntry'
import type { Status, SubjectType } from '@/domain/editorial/status'
import { relatedId } from '@/domain/text'
import { daysOf, inUnits, momentsOf, MOST_ENTRIES, withTopic, type CalendarFilter } from './filter'

type Source = {
  collection: 'articles' | 'slogans' | 'procedures'
  type: SubjectType
  title: string
  /** What says when it is to go out, and whether that is a moment or a day. */
  wish: 'publishAt' | 'effectiveFromOn'
  hasTopics: boolean
}

const SOURCES: readonly Source[] = [
  { collection: 'articles', type: 'article', title: 'title', wish: 'publishAt', hasTopics: true },
  { collection: 'slogans', type: 'slogan', title: 'text', wish: 'effectiveFromOn', hasTopics: true },
  { collection: 'procedures', type: 'procedure', title: 'name', wish: 'effectiveFromOn', hasTopics: false },
]

const WRITING: Status[] = ['draft', 'returned']
const HANDED_IN: Status[] = ['submitted', 'edited']

type Stored = Record<string, unknown> & { id: string; updatedAt: string }

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const factsOf = ({ type, title, wish }: Source, doc: Stored): WorkFacts => ({
  type,
  id: doc.id,
  status: (doc.status ?? 'draft') as Status,
  edition: Number(doc.edition ?? 0),
  title: textIn(doc[title]) ?? '',
  unitId: relatedId(doc.unit),
  publishAt: wish === 'publishAt' ? textIn(doc.publishAt) : null,
  effectiveFromOn: wish === 'effectiveFromOn' ? textIn(doc.effectiveFromOn) : null,
  firstPublishedAt: textIn(doc.firstPublishedAt),
  submittedAt: textIn(doc.submittedAt),
  updatedAt: doc.updatedAt,
})

const wanted = ({ wish }: Source, range: CalendarRange): Where =>
  wish === 'publishAt' ? { publishAt: momentsOf(range) } : { effectiveFromOn: daysOf(range) }

const placed = (source: Source, range: CalendarRange): Where => ({
  or: [
    { and: [{ status: { in: [...WRITING, ...HANDED_IN] } }, wanted(source, range)] },
    { and: [{ status: { in: HANDED_IN } }, { submittedAt: momentsOf(range) }] },
  ],
})

const select = {
  title: true,
  text: true,
  name: true,
  status: true,
  edition: true,
  unit: true,
  publishAt: true,
  effectiveFromOn: true,
  firstPublishedAt: true,
  submittedAt: true,
  updatedAt: true,
} as const

/**
 * Working documents that are not approved, with their place in the range: planned ones and those that wait for somebody.
 * All of them are meant for the site, so another channel has none. Only what the person behind the request may read.
 */
export async function findWorkEntries(
  req: PayloadRequest,
  range: CalendarRange,
  filter: CalendarFilter,
  site: { id: string; slug: string },
): Promise<CalendarEntry[]> {
  if (filter.channelId !== null && filter.channelId !== site.id) return []
  const asked = SOURCES.filter(({ hasTopics }) => hasTopics || filter.topicId === null)
  const found = await Promise.all(
    asked.map(async (source) => {
      const { docs } = await req.payload.find({
        collection: source.collection,
        where: { and: [placed(source, range), ...inUnits(filter), ...withTopic(filter)] },
        select: select as never,
        sort: '-updatedAt',
        limit: MOST_ENTRIES,
        pagination: false,
        depth: 0,
        overrideAccess: false,
        req,
      })
      return docs.flatMap((doc) => workEntry(factsOf(source, doc as unknown as Stored), site) ?? [])
    }),
  )
  // One that was handed in within the range may be wanted outside it.
  return found.flat().filter(({ on }) => range.from <= on && on < range.to)
}
