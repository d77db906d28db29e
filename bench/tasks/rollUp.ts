import type { Client } from '@libsql/client'
import type { Payload } from 'payload'
import { createCountFirst } from '@/adapters/countFirst'
import { parsePeriod } from '@/domain/time/period'
import { quotaRecord } from '@/queries/quota/quotaRecord'
import { quotaRules } from '@/queries/quota/quotaRules'
import { FIRST_WEEK, WEEKS } from '../data/fillProvince'

const YEAR = '2026-01-01T00:00:00.000Z'
const AFTER = '2027-02-01T00:00:00.000Z'

/** What is out for each unit and week, straight from the database and with nothing judged: milliseconds and the sum. */
export async function bareAggregate(payload: Payload): Promise<{ taken: number; counted: number }> {
  const { client } = payload.db as unknown as { client: Client }
  const start = parsePeriod(FIRST_WEEK)?.start ?? YEAR
  const began = performance.now()
  const { rows } = await client.execute({
    sql: `SELECT unit_id, CAST((unixepoch(published_at) - ?) / 604800 AS INTEGER) AS week, COUNT(*) AS count FROM publications
      WHERE unit_id IN (SELECT id FROM units) AND published_at >= ? AND published_at < ? GROUP BY unit_id, week`,
    args: [Date.parse(start) / 1000, start, AFTER],
  })
  const counted = rows.reduce((sum, { count }) => sum + Number(count), 0)
  return { taken: performance.now() - began, counted }
}

/** The same weeks as the product rolls them up: quotas loaded, first publications counted, withdrawals taken back, judged. */
export async function rollUp(
  payload: Payload,
  { units }: { units: number },
): Promise<{ taken: number; counted: number }> {
  const [first] = [parsePeriod(FIRST_WEEK)]
  const last = parsePeriod(`2026-W${WEEKS}`)
  if (!first || !last) throw new Error('no such weeks')
  const began = performance.now()
  const rules = (await quotaRules(payload)).filter(({ name }) => name === 'Two a week')
  const source = { payload, countFirst: createCountFirst(payload) }
  const span = { start: first.start, end: last.end, lastOn: last.lastOn }
  const record = await quotaRecord(source, rules, span, AFTER)
  const taken = performance.now() - began
  const periods = [...record.values()].flat()
  if (record.size !== units || periods.length !== units * WEEKS)
    throw new Error(`${record.size} units and ${periods.length} weeks`)
  if (periods.some(({ status }) => status !== 'met' && status !== 'missed'))
    throw new Error('a week was not judged')
  return { taken, counted: periods.reduce((sum, { published }) => sum + published, 0) }
}
