import { addFigures } from '@/domain/report/information/figures'
import type {
  InformationReport,
  MissingReport,
  NamedFigure,
  ReceivedReport,
  ReportTotals,
  RollUp,
} from '@/domain/report/information/types'

/** A unit that reports to the one in question: its closed report, or null while there is none. */
export type Sender = {
  unitId: string
  unitName: string
  report: { id: string; sha256: string; model: InformationReport } | null
}

type Own = Pick<InformationReport, 'total' | 'channels' | 'topics' | 'quotas'>

/** A report's own numbers as a receiver adds them up. */
const ownTotals = ({ total, channels, topics, quotas }: Own): ReportTotals => ({
  total,
  channels: channels.map(withoutKinds),
  topics,
  quotas: {
    met: quotas.reduce((sum, each) => sum + each.met, 0),
    missed: quotas.reduce((sum, each) => sum + each.missed, 0),
    exempt: quotas.reduce((sum, each) => sum + each.exempt, 0),
  },
  reports: 1,
})

/** What a report brings to its receiver: its own numbers and all it received itself. */
const broughtBy = (model: InformationReport): ReportTotals => model.rollUp?.totals ?? ownTotals(model)

/**
 * Adds the closed reports a unit received to its own numbers, at any depth: each brings what it received itself. Names
 * the missing, also those below a report that is there. Null where nobody reports to the unit.
 */
export const rollUpOf = (own: Own, senders: readonly Sender[]): RollUp | null => {
  if (senders.length === 0) return null
  const received = senders.flatMap(receivedOf)
  return {
    received,
    missing: senders.flatMap(missingOf),
    totals: addTotals([ownTotals(own), ...received.map(({ totals }) => totals)]),
  }
}

const receivedOf = ({ unitId, unitName, report }: Sender): ReceivedReport[] =>
  report
    ? [
        {
          unitId,
          unitName,
          reportId: report.id,
          sha256: report.sha256,
          source: report.model.source,
          closedAt: report.model.closedAt ?? report.model.generatedAt,
          totals: broughtBy(report.model),
        },
      ]
    : []

const missingOf = ({ unitId, unitName, report }: Sender): MissingReport[] =>
  report
    ? (report.model.rollUp?.missing ?? []).map((below) => ({
        ...below,
        through: [unitName, ...below.through],
      }))
    : [{ unitId, unitName, through: [] }]

const addTotals = (all: readonly ReportTotals[]): ReportTotals => ({
  total: addFigures(all.map(({ total }) => total)),
  channels: addNamed(all.flatMap(({ channels }) => channels)),
  topics: addNamed(all.flatMap(({ topics }) => topics)),
  quotas: {
    met: all.reduce((sum, { quotas }) => sum + quotas.met, 0),
    missed: all.reduce((sum, { quotas }) => sum + quotas.missed, 0),
    exempt: all.reduce((sum, { quotas }) => sum + quotas.exempt, 0),
  },
  reports: all.reduce((sum, { reports }) => sum + reports, 0),
})

/** One line per id, in the order of first appearance; the name is the first report's. */
const addNamed = (figures: readonly NamedFigure[]): NamedFigure[] => {
  const byId = new Map<string, NamedFigure[]>()
  for (const figure of figures) byId.set(figure.id, [...(byId.get(figure.id) ?? []), figure])
  return [...byId].map(([id, same]) => ({ id, name: same[0]?.name ?? '', ...addFigures(same) }))
}

const withoutKinds = ({ id, name, period, estimated, accumulated, lastYear }: NamedFigure): NamedFigure => ({
  id,
  name,
  period,
  estimated,
  accumulated,
  lastYear,
})
