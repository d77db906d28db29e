import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorker, type Worker } from './support/openWorker'
import type { Report } from './support/figure'
import { median } from './support/stats'

const UNITS = 1_000
const ROWS = 500_000
const ROUNDS = 5

async function measure(worker: Worker): Promise<[number, number]> {
  const taken: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    const bare = await worker.run('bareAggregate', undefined)
    const rolled = await worker.run('rollUp', { units: UNITS })
    if (bare.counted !== ROWS || rolled.counted !== (ROWS * 99) / 100)
      throw new Error(`${bare.counted} rows aggregated and ${rolled.counted} counted of ${ROWS}`)
    taken[0].push(bare.taken)
    taken[1].push(rolled.taken)
  }
  return [median(taken[0]), median(taken[1])]
}

/** A province of 1,000 units over 53 weeks and 500,000 ledger rows, against the bare aggregate of the same rows. */
export async function rollUp(): Promise<Report> {
  const dir = mkdtempSync(join(tmpdir(), 'nhip-province-'))
  mkdirSync(join(dir, 'media'), { recursive: true })
  try {
    const worker = await openWorker(dir)
    await worker.run('fillProvince', { units: UNITS, rows: ROWS })
    const [bare, rolled] = await measure(worker)
    await worker.close()
    return {
      figures: [
        {
          what: '1,000 units × 53 weeks over 500,000 rows',
          unit: 'ms',
          value: rolled,
          reference: { what: 'bare database aggregate', value: bare },
          goals: [{ of: 'ratio', atMost: 2 }],
        },
      ],
      notes: [
        'medians; the roll-up loads 1,000 quotas, counts first publications, takes 5,000 withdrawals back and judges 53,000 weeks',
      ],
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
