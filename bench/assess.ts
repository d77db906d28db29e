import { assessQuotas } from '@/domain/quota'
import { addMinutes } from '@/domain/time/instant'
import { parsePeriod, type Period } from '@/domain/time/period'
import { rowOf, ruleOf } from '@tests/domain/quota/support'
import type { Bench } from './bench'
import { ROWS_A_WEEK } from './data/copies'
import { LARGE, SMALL } from './support/dataFolders'
import { grownFigure, type Report } from './support/figure'
import { openWorker } from './support/openWorker'
import { median } from './support/stats'

const UNITS = 200
const ROUNDS = 9
const WEEK_MINUTES = 7 * 24 * 60

const unitNames = Array.from({ length: UNITS }, (_, unit) => `u${unit}`)

/** Rows that end with the week and go back from there, 1,000 in each week, all units in turn. */
const rowsUntil = ({ end }: Period, count: number) =>
  Array.from({ length: count }, (_, row) => {
    const publishedAt = addMinutes(end, -(row + 0.5) * (WEEK_MINUTES / ROWS_A_WEEK))
    return rowOf({ unitId: `u${row % UNITS}`, dueAt: publishedAt, publishedAt })
  })

function judging(week: Period, count: number): () => number {
  const rows = rowsUntil(week, count)
  const rules = unitNames.map((unitId) => ruleOf({ id: unitId, unitIds: [unitId] }))
  return () => {
    const began = performance.now()
    const counted = assessQuotas(rules, week, rows, week.end).reduce(
      (sum, { published }) => sum + published,
      0,
    )
    const taken = performance.now() - began
    if (counted !== ROWS_A_WEEK) throw new Error(`${counted} items counted instead of ${ROWS_A_WEEK}`)
    return taken
  }
}

function pure(week: Period): [number, number] {
  const [few, many] = [judging(week, SMALL), judging(week, LARGE)]
  const taken: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    taken[0].push(few())
    taken[1].push(many())
  }
  return [median(taken[0]), median(taken[1])]
}

async function throughDatabase({ folders }: Bench, week: string): Promise<[number, number]> {
  const [few, many] = [
    await openWorker((await folders.filled(SMALL)).dir),
    await openWorker((await folders.filled(LARGE)).dir),
  ]
  const taken: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    taken[0].push(await few.run('assessWeek', { week, items: ROWS_A_WEEK }))
    taken[1].push(await many.run('assessWeek', { week, items: ROWS_A_WEEK }))
  }
  await Promise.all([few.close(), many.close()])
  return [median(taken[0]), median(taken[1])]
}

/** One week of 200 units over 100,000 rows of the ledger and over 1,000; the week itself has 1,000 in both. */
export async function assess(bench: Bench): Promise<Report> {
  const { week } = await bench.folders.filled(LARGE)
  const period = parsePeriod(week)
  if (!period) throw new Error(`${week} is no period`)
  return {
    figures: [
      grownFigure('pure, every row given', pure(period), []),
      grownFigure('through the database', await throughDatabase(bench, week), [
        { of: 'ratio', atMost: 1.5, isBinding: false },
      ]),
    ],
    notes: [
      'medians; the pure rule looks at every row it is given, the query gives it those of the week only',
    ],
  }
}
