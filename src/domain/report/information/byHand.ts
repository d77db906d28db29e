import { addFigures, type TallyGroup } from '@/domain/report/information/figures'
import { narrativeOf } from '@/domain/report/information/narrative'
import { accumulatedSpan, sameSpanLastYear } from '@/domain/report/information/spans'
import type { InformationFrame } from '@/domain/report/information/build'
import type {
  InformationReport,
  NamedFigure,
  ReportSource,
  UnitFacts,
} from '@/domain/report/information/types'

/** A number somebody typed, in the three columns of a report. */
export type HandFigure = { id: string; period: number; accumulated: number; lastYear: number }

/** What a unit's paper report says, as typed in from it. */
export type HandEntries = {
  channels: readonly HandFigure[]
  topics: readonly HandFigure[]
  quotas: { met: number; missed: number; exempt: number }
  difficulties: string
  proposals: string
}

type HandInput = InformationFrame & {
  unit: { id: string; name: string }
  source: Exclude<ReportSource, 'ledger'>
  entries: HandEntries
  letterhead?: UnitFacts
  names: Record<Extract<TallyGroup, 'channels' | 'topics'>, ReadonlyMap<string, string>> & { quota: string }
}

/** A figure whose year so far is smaller than its period, which cannot be; null when all fit. */
export const impossibleFigure = (figures: readonly HandFigure[]): HandFigure | null =>
  figures.find(({ period, accumulated }) => accumulated > 0 && accumulated < period) ?? null

const figuresOf = (figures: readonly HandFigure[], names: ReadonlyMap<string, string>): NamedFigure[] =>
  figures
    .filter(({ period, accumulated, lastYear }) => period + accumulated + lastYear > 0)
    .map(({ id, period, accumulated, lastYear }) => ({
      id,
      name: names.get(id) ?? '',
      period,
      estimated: 0,
      accumulated: Math.max(accumulated, period),
      lastYear,
    }))

/**
 * The report of a unit that does not use the program, from the numbers somebody typed: the same model, so that a
 * receiver adds it up like any other, without items and pictures. A year so far left empty is at least the period.
 */
export const buildHandReport = ({
  unit,
  source,
  entries,
  names,
  letterhead,
  ...frame
}: HandInput): InformationReport => {
  const { period, dataClosesOn, yearFrom, now } = frame
  const channels = figuresOf(entries.channels, names.channels)
  const { met, missed, exempt } = entries.quotas
  const accumulated = accumulatedSpan(period, yearFrom)
  const lastYear = sameSpanLastYear(period)
  return {
    schemaVersion: 1,
    kind: period.kind,
    source,
    unit: { id: unit.id, name: unit.name },
    period,
    dataClosesOn,
    estimate: null,
    generatedAt: now,
    closedAt: now,
    destinations: [],
    comparison: {
      accumulated: { firstOn: accumulated.firstOn, lastOn: accumulated.lastOn },
      lastYear: { firstOn: lastYear.firstOn, lastOn: lastYear.lastOn },
      hasLastYear: channels.some((channel) => channel.lastYear > 0),
    },
    total: addFigures(channels),
    channels: channels.map((channel) => ({ ...channel, kinds: {} })),
    topics: figuresOf(entries.topics, names.topics),
    departments: [],
    authors: [],
    slogans: [],
    procedures: [],
    quotas:
      met + missed + exempt === 0
        ? []
        : [{ quotaId: '', quotaName: names.quota, met, missed, exempt, notJudged: 0, periods: [] }],
    plan: null,
    tasks: null,
    proposals: [],
    narrative: narrativeOf({ difficulties: entries.difficulties, proposals: entries.proposals }),
    ...(letterhead ? { letterhead } : {}),
    rollUp: null,
    items: [],
    pictures: [],
  }
}
