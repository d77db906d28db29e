import { readXlsx, writeXlsx, type CellValue } from 'hucre'
import type { HandEntries, HandFigure } from '@/domain/report/information/byHand'
import { informationLabels } from '@/labels/information'

const { hand: words, refusals } = informationLabels

/** What a template is for; `channels` and `topics` by id, in the order to print. */
export type HandTemplate = {
  unit: { slug: string; name: string }
  periodKey: string
  channels: ReadonlyMap<string, string>
  topics: ReadonlyMap<string, string>
}

type Problem = { path: string; message: string }
export type ReadHand = { ok: true; entries: HandEntries } | { ok: false; problems: Problem[] }

const MARK = { channels: 'kenh:', topics: 'chu-de:', quotas: 'chi-tieu:', texts: 'loi-van:' } as const
const QUOTAS = ['met', 'missed', 'exempt'] as const
const TEXTS = ['difficulties', 'proposals'] as const
/** The most lines and the most cells looked at: a template has some hundred. */
const MOST_ROWS = 1_000
const MOST_PROBLEMS = 20
const COLUMNS = { code: 0, period: 2, accumulated: 3, lastYear: 4 } as const
const MARKER = { row: 0, column: 1 } as const

const address = (row: number, column: number): string => `${'ABCDE'[column] ?? '?'}${row + 1}`
const owner = ({ unit, periodKey }: HandTemplate): string => `${unit.slug} ${periodKey}`

const codesOf = (template: HandTemplate): [string, CellValue[][]][] => [
  [words.groups.channels, [...template.channels].map(([id, name]) => [MARK.channels + id, name])],
  [words.groups.topics, [...template.topics].map(([id, name]) => [MARK.topics + id, name])],
  [words.groups.quotas, QUOTAS.map((key) => [MARK.quotas + key, words.quotas[key]])],
  [words.groups.texts, TEXTS.map((key) => [MARK.texts + key, words.texts[key]])],
]

/** The workbook a unit fills in: one sheet, a code in column A of every line that takes something. */
export const renderHandTemplate = async (template: HandTemplate): Promise<Uint8Array> => {
  const { columns, head } = words
  const rows: CellValue[][] = [
    [head.unit, owner(template), template.unit.name],
    [head.period, template.periodKey],
    [head.guide],
    [columns.code, columns.name, columns.period, columns.accumulated, columns.lastYear],
    ...codesOf(template).flatMap(([title, lines]): CellValue[][] => [[title], ...lines]),
  ]
  return writeXlsx({
    sheets: [
      {
        name: words.sheet,
        columns: [{ width: 22 }, { width: 60 }, { width: 16 }, { width: 20 }, { width: 20 }],
        rows,
        freezePane: { rows: 4 },
      },
    ],
  })
}

/** A whole number from 0 on, as typed in a cell; '' counts as 0. Null for anything else. */
const numberIn = (value: CellValue | undefined): number | null => {
  if (value === null || value === undefined || value === '') return 0
  const read = typeof value === 'string' ? Number(value.trim().replaceAll('.', '') || '0') : Number(value)
  return typeof value !== 'boolean' && Number.isInteger(read) && read >= 0 && read < 1e9 ? read : null
}

type Line = { row: number; cells: readonly CellValue[] }

class Reader {
  readonly problems: Problem[] = []
  readonly seen = new Set<string>()

  refuse(row: number, column: number, sentence: (where: string) => string): void {
    const at = address(row, column)
    this.problems.push({ path: at, message: sentence(at) })
  }

  number({ row, cells }: Line, column: number): number {
    const value = cells[column]
    const read = numberIn(value)
    if (read === null)
      this.refuse(row, column, (at) =>
        refusals.badNumber(words.cell(at), value instanceof Date ? value.toISOString() : String(value)),
      )
    return read ?? 0
  }

  figure(line: Line, id: string): HandFigure {
    const [period, accumulated, lastYear] = [
      this.number(line, COLUMNS.period),
      this.number(line, COLUMNS.accumulated),
      this.number(line, COLUMNS.lastYear),
    ]
    if (accumulated > 0 && accumulated < period)
      this.refuse(line.row, COLUMNS.accumulated, (at) =>
        words.lessAccumulated(words.cell(at), accumulated, period),
      )
    return { id, period, accumulated, lastYear }
  }
}

const collect = (reader: Reader, lines: readonly Line[], template: HandTemplate): HandEntries => {
  const channels: HandFigure[] = []
  const topics: HandFigure[] = []
  const quotas = { met: 0, missed: 0, exempt: 0 }
  const texts = { difficulties: '', proposals: '' }
  for (const line of lines) {
    const code = String(line.cells[COLUMNS.code] ?? '').trim()
    if (!Object.values(MARK).some((mark) => code.startsWith(mark))) continue
    if (reader.seen.has(code)) {
      reader.refuse(line.row, COLUMNS.code, (at) => words.twice(at, code))
      continue
    }
    reader.seen.add(code)
    const key = code.slice(code.indexOf(':') + 1)
    const quota = QUOTAS.find((each) => MARK.quotas + each === code)
    const text = TEXTS.find((each) => MARK.texts + each === code)
    if (code.startsWith(MARK.channels) && template.channels.has(key)) channels.push(reader.figure(line, key))
    else if (code.startsWith(MARK.topics) && template.topics.has(key)) topics.push(reader.figure(line, key))
    else if (quota) quotas[quota] = reader.number(line, COLUMNS.period)
    else if (text) texts[text] = String(line.cells[COLUMNS.period] ?? '').trim()
    else reader.refuse(line.row, COLUMNS.code, (at) => words.unknownCode(at, code))
  }
  return { channels, topics, quotas, ...texts }
}

const refusedWith = (message: string): ReadHand => ({ ok: false, problems: [{ path: 'file', message }] })

/**
 * Reads a filled-in template. Refuses what is no workbook, one of another unit or period, and every bad cell by its
 * address, the first ones in full.
 */
export const readHandWorkbook = async (bytes: Uint8Array, template: HandTemplate): Promise<ReadHand> => {
  const workbook = await readXlsx(bytes, { maxRows: MOST_ROWS }).catch(() => null)
  if (workbook === null) return refusedWith(words.notWorkbook)
  const sheet = workbook.sheets.find(({ name }) => name === words.sheet)
  if (!sheet) return refusedWith(words.noSheet)
  const lines = sheet.rows.slice(0, MOST_ROWS).map((cells, row): Line => ({ row, cells }))
  const found = String(lines[MARKER.row]?.cells[MARKER.column] ?? '').trim()
  if (found !== owner(template))
    return refusedWith(words.otherUnit(address(MARKER.row, MARKER.column), found, owner(template)))
  const reader = new Reader()
  const entries = collect(reader, lines, template)
  const { problems } = reader
  if (problems.length === 0) return { ok: true, entries }
  const more = problems.length - MOST_PROBLEMS
  return {
    ok: false,
    problems: [
      ...problems.slice(0, MOST_PROBLEMS),
      ...(more > 0 ? [{ path: 'file', message: words.more(more) }] : []),
    ],
  }
}
