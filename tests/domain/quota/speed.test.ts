import { expect, it } from 'vitest'
import { assessQuotas } from '@/domain/quota'
import { addMinutes } from '@/domain/time/instant'
import { at, periodNamed, rowOf, ruleOf } from '@tests/domain/quota/support'

it('judges one week of 200 units over 100,000 rows in well under a second', () => {
  const start = at('2025-11-17 00:00')
  const rows = Array.from({ length: 100_000 }, (_, n) => {
    const publishedAt = addMinutes(start, n * 5)
    return rowOf({ unitId: `u${n % 200}`, dueAt: publishedAt, publishedAt })
  })
  const units = Array.from({ length: 200 }, (_, n) => `u${n}`)
  const rules = units
    .map((unitId) => ruleOf({ id: unitId, unitIds: [unitId] }))
    .concat(ruleOf({ id: 'all', unitIds: units }))
  const week = periodNamed('2026-W40')
  const began = performance.now()
  const assessments = assessQuotas(rules, week, rows, week.end)
  const took = performance.now() - began
  expect(assessments.at(-1)?.published).toBe((7 * 1440) / 5)
  expect(assessments.slice(0, 200).reduce((sum, { published }) => sum + published, 0)).toBe((7 * 1440) / 5)
  expect(took).toBeLessThan(1000)
})
