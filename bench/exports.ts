import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Figure, Report } from './support/figure'

const run = promisify(execFile)

/** Items of a report: what a large province may list in a year, and a tenth of it. */
const [FEW, MANY] = [500, 5_000]
/** In MB, for the whole process. */
const MOST_MB = 400

type Measured = { ms: number; peakMb: number; bytes: number }

/** One file made in a process of its own, so that its peak of memory is its own too. */
async function measure(format: string, items: number): Promise<Measured> {
  const args = [
    '--conditions=production',
    '--import',
    'tsx',
    'bench/tasks/exportOne.ts',
    format,
    String(items),
  ]
  const { stdout } = await run(process.execPath, args, { env: { ...process.env, NODE_ENV: 'production' } })
  return JSON.parse(stdout) as Measured
}

async function figuresOf(format: string): Promise<Figure[]> {
  const [none, few, many] = [
    await measure('none', MANY),
    await measure(format, FEW),
    await measure(format, MANY),
  ]
  const what = `${format}, ${MANY.toLocaleString('en')} items (${Math.round(many.bytes / 1024)} kB)`
  return [
    {
      what: `${what}, time`,
      unit: 'ms',
      value: many.ms,
      reference: { what: `${FEW} items`, value: few.ms },
      goals: [{ of: 'ratio', atMost: 15 }],
    },
    {
      what: `${what}, peak memory`,
      unit: 'MB',
      value: many.peakMb,
      reference: { what: 'the same process with the model, no file', value: none.peakMb },
      goals: [{ of: 'value', atMost: MOST_MB }],
    },
  ]
}

/** One report of 5,000 items as DOCX, XLSX and PDF: ten times the items in at most fifteen times the time. */
export async function exports(): Promise<Report> {
  const figures: Figure[] = []
  for (const format of ['docx', 'xlsx', 'pdf']) figures.push(...(await figuresOf(format)))
  return {
    figures,
    notes: [
      'each file in a process of its own; memory is its greatest resident set, the program itself included',
    ],
  }
}
