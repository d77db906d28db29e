/**
 * `npm run bench [-- name…]`: the benchmarks, all or those named. Prints a table, writes `bench-results.json`, exits
 * with 1 when a goal is missed. Run it on a machine that does nothing else.
 */
import { writeFileSync } from 'node:fs'
import { ensureBuild } from '@/server/ensureBuild'
import { adminList } from './adminList'
import { articlePage } from './articlePage'
import { assess } from './assess'
import type { Benchmark } from './bench'
import { exports } from './exports'
import { feeds } from './feeds'
import { publish } from './publish'
import { rebuild } from './rebuild'
import { rollUp } from './rollUp'
import { search } from './search'
import { createDataFolders } from './support/dataFolders'
import { meetsGoals, ratioOf, type Report } from './support/figure'
import { machineFacts } from './support/machine'
import { printReports } from './support/printReports'

const BENCHMARKS: Record<string, Benchmark> = {
  feeds,
  articlePage,
  publish,
  assess,
  adminList,
  rebuild,
  exports,
  rollUp,
  search,
}
const RESULTS = 'bench-results.json'

const say = (line: string) => process.stderr.write(`${line}\n`)

function chosen(names: readonly string[]): [string, Benchmark][] {
  const unknown = names.filter((name) => !(name in BENCHMARKS))
  if (unknown.length > 0) {
    say(`no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHMARKS).join(', ')}`)
    process.exit(2)
  }
  return Object.entries(BENCHMARKS).filter(([name]) => names.length === 0 || names.includes(name))
}

function writeResults(machine: object, reports: Record<string, Report>): void {
  const results = Object.entries(reports).flatMap(([benchmark, { figures }]) =>
    figures.map((figure) => ({
      benchmark,
      ...figure,
      ratio: ratioOf(figure),
      isMet: meetsGoals(figure, true),
    })),
  )
  writeFileSync(RESULTS, `${JSON.stringify({ at: new Date().toISOString(), machine, results }, null, 2)}\n`)
}

const benchmarks = chosen(process.argv.slice(2))
const machine = machineFacts()
const folders = createDataFolders(say)
const reports: Record<string, Report> = {}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    folders.remove()
    process.exit(1)
  })
}
try {
  await ensureBuild(process.cwd(), () => say('building the pages'))
  for (const [name, run] of benchmarks) {
    say(`running ${name}`)
    reports[name] = await run({ folders })
  }
} finally {
  folders.remove()
}
writeResults(machine, reports)
process.stdout.write(`${JSON.stringify(machine)}\n${printReports(reports)}\n`)
const isMissed = Object.values(reports).some(({ figures }) =>
  figures.some((figure) => meetsGoals(figure, true) === false),
)
process.exit(isMissed ? 1 : 0)
