import { meetsGoals, ratioOf, type Figure, type Goal, type Report } from './figure'

const HEAD = ['', 'value', 'reference', 'ratio', 'goal', '']

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

function goalText({ of, atMost, atLeast, isBinding }: Goal, unit: string): string {
  const bound = atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`
  return `${of === 'value' ? `${bound} ${unit}` : `${bound}×`}${isBinding === false ? ' (aim)' : ''}`
}

function verdict(figure: Figure): string {
  const isGood = meetsGoals(figure, false)
  if (isGood === null) return ''
  if (isGood) return 'met'
  return meetsGoals(figure, true) === false ? 'MISSED' : 'not reached'
}

function line(figure: Figure): string[] {
  const { what, unit, value, reference, goals = [] } = figure
  const ratio = ratioOf(figure)
  return [
    what,
    `${digits(value)} ${unit}`,
    reference ? `${digits(reference.value)} (${reference.what})` : '',
    ratio === null ? '' : `${ratio.toFixed(2)}×`,
    goals.map((goal) => goalText(goal, unit)).join(', '),
    verdict(figure),
  ]
}

/** The reports as one table for people, the notes below it. */
export function printReports(reports: Record<string, Report>): string {
  const rows = Object.entries(reports).flatMap(([name, { figures }]) => [[name], ...figures.map(line)])
  const cells = [HEAD, ...rows]
  const widths = HEAD.map((_, column) =>
    Math.max(...cells.filter((row) => row.length > 1).map((row) => row[column]?.length ?? 0)),
  )
  const table = cells.map((row) =>
    row.length === 1
      ? `\n${row[0]}`
      : `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
  const notes = Object.entries(reports).flatMap(([name, report]) =>
    report.notes.map((note) => `${name}: ${note}`),
  )
  return [...table, '', ...notes].join('\n')
}
