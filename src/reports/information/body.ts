import type { InformationReport, QuotaRecord } from '@/domain/report/information/types'
import { informationLabels } from '@/labels/information'
import { channelKindTable, channelTable } from '@/reports/information/figureTables'
import { periodName, procedureTable, quotaTable, sloganTable } from '@/reports/information/listTables'
import { rollUpTables } from '@/reports/information/rollUpTables'
import { authorTable, departmentTable, topicTable } from '@/reports/information/tables'
import type { Block, ReportTable } from '@/reports/official/types'

const { document: words } = informationLabels

const section = (text: string): Block => ({ kind: 'heading', level: 'section', text })
const clause = (text: string): Block => ({ kind: 'heading', level: 'clause', text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const table = (value: ReportTable): Block[] =>
  value.rows.length > 0 ? [{ kind: 'table', table: value }] : []
/** What people wrote; a dotted line to fill in where they wrote nothing. */
const written = (text: string): Block => paragraph(text || words.blank)
const optional = (title: string, text: string): Block[] => (text ? [clause(title), paragraph(text)] : [])

/** The account in one paragraph: total, by channel, year so far, last year, estimates. */
export const summaryParagraphs = (report: InformationReport): string[] => {
  const { unit, period, total, channels, estimate, comparison } = report
  const used = channels.filter((channel) => channel.period > 0)
  return [
    [
      words.summary(unit.name, period, total, comparison.hasLastYear),
      words.byChannel(used.map(({ name, period: count }) => words.channelPart(name, count))),
      comparison.hasLastYear ? '' : words.noLastYear,
      estimate ? words.estimate(words.days(estimate)) : '',
    ]
      .filter(Boolean)
      .join(' '),
  ]
}

const quotaBlocks = (quotas: readonly QuotaRecord[]): Block[] => {
  const lines = quotas.flatMap(({ quotaName, met, missed, exempt, periods }) => {
    const named = (status: string) => periods.filter((period) => period.status === status)
    return [
      words.quota(quotaName, met, missed, exempt),
      ...(missed > 0 && periods.length > 0 ? [words.missedPeriods(named('missed').map(periodName))] : []),
      ...named('exempt').map((period) => words.exempted(periodName(period), period.reason ?? '')),
    ]
  })
  return lines.length > 0 ? [{ kind: 'list', items: lines }] : []
}

const proposalBlocks = (report: InformationReport, kinds: readonly string[]): Block[] => {
  const items = report.proposals
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ unitName, text }) => words.proposal(unitName, text.replace(/\s*[\r\n]+\s*/g, ' ')))
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

const rollUpBlocks = (report: InformationReport): Block[] => {
  const { rollUp } = report
  if (rollUp === null) return []
  return [
    clause(words.clauses.rollUp),
    paragraph(words.received(rollUp.received.length, rollUp.missing.length)),
    paragraph(words.rolledUp(rollUp.totals.total, rollUp.totals.reports)),
    ...rollUpTables(report).flatMap(table),
  ]
}

const procedureBlocks = (report: InformationReport): Block[] => {
  const count = (change: string) => report.procedures.filter((each) => each.change === change).length
  return [
    clause(words.clauses.procedures),
    paragraph(words.procedures(count('listed'), count('updated'), count('withdrawn'))),
    ...table(procedureTable(report)),
  ]
}

const sloganBlocks = (report: InformationReport): Block[] => [
  clause(words.clauses.slogans),
  paragraph(words.slogans(report.slogans.length, report.slogans.filter(({ isNew }) => isNew).length)),
  ...table(sloganTable(report)),
]

const resultBlocks = (report: InformationReport): Block[] => [
  clause(words.clauses.overview),
  ...summaryParagraphs(report).map(paragraph),
  ...(report.narrative.results ? [paragraph(report.narrative.results)] : []),
  clause(words.clauses.channels),
  ...table(channelTable(report)),
  ...(report.items.length > 0 ? table(channelKindTable(report)) : []),
  ...(report.topics.length > 0 ? [clause(words.clauses.topics), ...table(topicTable(report))] : []),
  ...sloganBlocks(report),
  ...procedureBlocks(report),
  ...(report.quotas.length > 0
    ? [clause(words.clauses.quotas), ...quotaBlocks(report.quotas), ...table(quotaTable(report))]
    : []),
  clause(words.clauses.people),
  ...table(departmentTable(report)),
  ...table(authorTable(report)),
  ...rollUpBlocks(report),
]

/** The body in the official outline; tables without a line are left out, and so is what has no data yet. */
export const bodyOf = (report: InformationReport): Block[] => {
  const { narrative } = report
  return [
    section(words.sections.direction),
    clause(words.clauses.direction),
    written(narrative.direction),
    ...optional(words.clauses.inspection, narrative.inspection),
    section(words.sections.results),
    ...resultBlocks(report),
    section(words.sections.difficulties),
    written(narrative.difficulties),
    ...proposalBlocks(report, ['difficulty', 'obstacle']),
    section(words.sections.plans),
    written(narrative.plans),
    section(words.sections.proposals),
    written(narrative.proposals),
    ...proposalBlocks(report, ['proposal']),
  ]
}
