import type { ChannelFigure, Figure, NamedFigure } from '@/domain/report/information/types'
import type { Run } from '@/domain/report/information/runs'

/** Numbers by key; a run may have several keys (topics), and then counts once under each. */
export type Tally = ReadonlyMap<string, { all: number; estimated: number }>

/** The groups a report counts by. `authors` knows who wrote a subject; others have no author. */
export type TallyGroup = 'total' | 'channels' | 'topics' | 'departments' | 'authors'
export type Tallies = Record<TallyGroup, Tally>

/** The key of the one number that stands for everything. */
export const ALL = 'all'

export const tallyRuns = (runs: readonly Run[], authorOf: (subjectId: string) => string | null): Tallies => {
  const keysOf: Record<TallyGroup, (run: Run) => readonly string[]> = {
    total: () => [ALL],
    channels: ({ row }) => [row.channelId],
    topics: ({ row }) => row.topicIds,
    departments: ({ row }) => [row.unitId],
    authors: ({ row }) => [(row.origin === 'recorded' ? null : authorOf(row.subjectId)) ?? ''],
  }
  const tally = (group: TallyGroup): Tally => count(runs, keysOf[group])
  return {
    total: tally('total'),
    channels: tally('channels'),
    topics: tally('topics'),
    departments: tally('departments'),
    authors: tally('authors'),
  }
}

const count = (runs: readonly Run[], keysOf: (run: Run) => readonly string[]): Tally => {
  const counted = new Map<string, { all: number; estimated: number }>()
  for (const run of runs) {
    for (const key of new Set(keysOf(run))) {
      const entry = counted.get(key) ?? { all: 0, estimated: 0 }
      entry.all += 1
      if (run.isEstimated) entry.estimated += 1
      counted.set(key, entry)
    }
  }
  return counted
}

/** The three spans every number is shown for, each counted for itself. */
export type SpanTallies = { period: Tallies; accumulated: Tallies; lastYear: Tallies }

export const figureOf = (spans: SpanTallies, group: TallyGroup, key: string): Figure => ({
  period: spans.period[group].get(key)?.all ?? 0,
  estimated: spans.period[group].get(key)?.estimated ?? 0,
  accumulated: spans.accumulated[group].get(key)?.all ?? 0,
  lastYear: spans.lastYear[group].get(key)?.all ?? 0,
})

/** Every key of a group that has a number in any of the spans, and those of `always`, named and in the order given. */
export const figuresOf = (
  spans: SpanTallies,
  group: TallyGroup,
  names: ReadonlyMap<string, string>,
  always: readonly string[] = [],
): NamedFigure[] => {
  const keys = new Set([...always, ...Object.values(spans).flatMap((tallies) => [...tallies[group].keys()])])
  const order = [...names.keys()]
  const placeOf = (id: string): number => (names.has(id) ? order.indexOf(id) : order.length)
  return [...keys]
    .map((id) => ({ id, name: names.get(id) ?? '', ...figureOf(spans, group, id) }))
    .sort((a, b) => placeOf(a.id) - placeOf(b.id) || compare(a.id, b.id))
}

/** Channels with the period's numbers by kind of content. */
export const channelFigures = (
  spans: SpanTallies,
  runs: readonly Run[],
  names: ReadonlyMap<string, string>,
  always: readonly string[],
): ChannelFigure[] =>
  figuresOf(spans, 'channels', names, always).map((figure) => ({
    ...figure,
    kinds: kindsOf(runs.filter(({ row }) => row.channelId === figure.id)),
  }))

/** What an item is called by: its own kind where it has one (`news`, `feature` …), else its type. */
export const kindOf = ({ row }: Run): string =>
  row.subjectType === 'article' ? (row.kind ?? 'article') : row.subjectType

const kindsOf = (runs: readonly Run[]): Record<string, number> => {
  const kinds: Record<string, number> = {}
  for (const run of runs) kinds[kindOf(run)] = (kinds[kindOf(run)] ?? 0) + 1
  return kinds
}

export const addFigures = (figures: readonly Figure[]): Figure => ({
  period: sum(figures, 'period'),
  estimated: sum(figures, 'estimated'),
  accumulated: sum(figures, 'accumulated'),
  lastYear: sum(figures, 'lastYear'),
})

const sum = (figures: readonly Figure[], part: keyof Figure): number =>
  figures.reduce((total, figure) => total + figure[part], 0)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
