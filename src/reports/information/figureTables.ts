import type { ChannelFigure, Figure, InformationReport, NamedFigure } from '@/domain/report/information/types'
import { informationLabels } from '@/labels/information'
import type { Cell, ReportColumn, ReportRow, ReportTable } from '@/reports/official/types'

const { tables: words } = informationLabels
type ColumnName = keyof typeof words.columns

export const column = (key: ColumnName, type: ReportColumn['type'], width: number): ReportColumn => ({
  key,
  label: words.columns[key],
  type,
  width,
})

export const ORDER: ReportColumn = { key: 'order', label: words.order, type: 'integer', width: 1 }

/** Rows numbered from 1. */
export const numbered = (rows: readonly Readonly<Record<string, Cell>>[]): ReportRow[] =>
  rows.map((row, index) => ({ order: index + 1, ...row }))

/** The kinds of content in the order they are printed; only those a report has a number for get a column. */
const KINDS = ['news', 'feature', 'photo', 'video', 'infographic', 'article', 'slogan', 'procedure'] as const

const kindsUsed = (channels: readonly ChannelFigure[]): string[] =>
  KINDS.filter((kind) => channels.some(({ kinds }) => (kinds[kind] ?? 0) > 0))

const figureColumns = (hasEstimate: boolean): ReportColumn[] => [
  column('period', 'integer', 1.6),
  ...(hasEstimate ? [column('estimated', 'integer', 1.6)] : []),
  column('accumulated', 'integer', 1.9),
  column('lastYear', 'integer', 1.9),
  column('change', 'percent', 1.7),
]

/** Change against last year as a fraction; nothing where there was nothing to compare with. */
const changeOf = ({ period, lastYear }: Figure): number | null =>
  lastYear === 0 ? null : Math.round((10_000 * (period - lastYear)) / lastYear) / 10_000

const figureCells = (figure: Figure): Record<string, Cell> => ({
  period: figure.period,
  estimated: figure.estimated,
  accumulated: figure.accumulated,
  lastYear: figure.lastYear,
  change: changeOf(figure),
})

const noteOf = ({ estimate, comparison }: InformationReport): string =>
  [
    estimate ? words.estimatedNote(informationLabels.document.days(estimate)) : '',
    comparison.hasLastYear ? '' : words.noLastYear,
  ]
    .filter(Boolean)
    .join(' ')

const withNote = (report: InformationReport) => {
  const note = noteOf(report)
  return note === '' ? {} : { note }
}

type Named = { id: string; title: string; key: ColumnName; figures: readonly NamedFigure[]; totals?: Figure }

/** One line per name with the three numbers. */
export const figureTable = (
  report: InformationReport,
  { id, title, key, figures, totals }: Named,
): ReportTable => ({
  id,
  title,
  columns: [ORDER, column(key, 'text', 5), ...figureColumns(report.estimate !== null)],
  rows: numbered(
    figures.map((figure) => ({ [key]: figure.name || words.unknownAuthor, ...figureCells(figure) })),
  ),
  ...(totals ? { totals: { order: null, [key]: words.total, ...figureCells(totals) } } : {}),
  ...withNote(report),
})

/** What went out on each channel, beside the year so far and last year. */
export const channelTable = (report: InformationReport): ReportTable =>
  figureTable(report, {
    id: 'hinh-thuc',
    title: words.titles.channels,
    key: 'channel',
    figures: report.channels,
    totals: report.total,
  })

/** The period's numbers of each channel by kind of content; a table of its own, or neither fits a page. */
export const channelKindTable = ({ channels, total }: InformationReport): ReportTable => {
  const kinds = kindsUsed(channels)
  const sumOf = (kind: string) => channels.reduce((sum, each) => sum + (each.kinds[kind] ?? 0), 0)
  return {
    id: 'the-loai',
    title: words.titles.channelKinds,
    columns: [
      ORDER,
      column('channel', 'text', 4),
      ...kinds.map((kind): ReportColumn => ({
        key: `kind_${kind}`,
        label: words.kinds[kind] ?? kind,
        type: 'integer',
        width: 1.3,
      })),
      column('period', 'integer', 1.6),
    ],
    rows: numbered(
      channels.map((channel) => ({
        channel: channel.name,
        ...Object.fromEntries(kinds.map((kind) => [`kind_${kind}`, channel.kinds[kind] ?? 0])),
        period: channel.period,
      })),
    ),
    totals: {
      order: null,
      channel: words.total,
      ...Object.fromEntries(kinds.map((kind) => [`kind_${kind}`, sumOf(kind)])),
      period: total.period,
    },
  }
}
