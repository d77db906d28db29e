import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessQuota, type LedgerRow } from '@/domain/quota'
import { periodsBetween } from '@/domain/time/period'
import { reportLabels } from '@/labels/report'
import { quotaRules } from '@/queries/quota/quotaRules'
import { findUnitFacts } from '@/queries/reports/findUnitFacts'
import { renderReportFile, weekExport } from '@/useCases/exportReport'
import { at } from '@tests/domain/quota/support'
import { expectedSubjects, ledgerAt, livesFrom, randomOf } from '@tests/domain/quota/simulation'
import { settableClock } from '@tests/support/clock'
import { openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { boardQuota } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'

/** Over the turn of a year with 53 weeks. */
const START = at('2026-11-30 00:00')
const END = at('2027-02-01 00:00')
const WEEKS = 8
const SUBJECTS = 60

let payload: Payload
let room: Newsroom

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, settableClock(START))
  await boardQuota(room, START, { kinds: ['news'] })
})
afterAll(() => payload.destroy())

async function store(rows: readonly LedgerRow[]): Promise<void> {
  await payload.db.deleteMany({ collection: 'publications', where: {} })
  const { units } = room.cast
  for (const { id, unitId, channelId: _channel, sectionId: _section, topicIds: _topics, ...row } of rows) {
    const unit = unitId === 'office' ? units.board : units.commune
    await payload.db.create({
      collection: 'publications',
      data: { ...row, id: randomUUID(), key: id, unit, unitPath: `/${unit}/`, channel: room.channel.id },
    })
  }
}

/** How many items the sheet of items in the workbook calls counted. */
async function countedInWorkbook(workbook: Uint8Array): Promise<number> {
  const [head, ...rows] = (await readSheet(Buffer.from(workbook), 2, { trim: false })).slice(4)
  const column = head?.indexOf(reportLabels.columns.line) ?? -1
  return rows.filter((row) => row[column] === reportLabels.lines.counted).length
}

describe('the number of a week', () => {
  it.each([1, 2, 3])(
    'is the same by the rule, by the database and by the workbook, for a random ledger (%i)',
    async (seed) => {
      const lives = livesFrom(START, WEEKS, SUBJECTS, randomOf(seed))
      const rows = ledgerAt(lives, END)
      await store(rows)
      const unitId = room.cast.units.board
      const [rule] = await quotaRules(payload, [unitId])
      const unit = await findUnitFacts(payload, unitId)
      if (!rule || !unit) throw new Error('no quota or no unit')
      let counted = 0
      for (const week of periodsBetween('week', START, END).slice(0, WEEKS)) {
        const byRule = assessQuota({ ...rule, unitIds: ['office'], channelId: null }, week, rows, END)
        const report = await weekExport(payload, { unitId, period: week, now: END })
        const { body } = await renderReportFile(report, 'xlsx', unit)
        const expected = expectedSubjects(lives, week.start, week.end).length
        expect(
          {
            rule: byRule.published,
            database: report.model.quotas[0]?.published,
            workbook: await countedInWorkbook(Buffer.from(body)),
          },
          week.key,
        ).toEqual({ rule: expected, database: expected, workbook: expected })
        counted += expected
      }
      expect(counted).toBeGreaterThan(10)
    },
  )
})
