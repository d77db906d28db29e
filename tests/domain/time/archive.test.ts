import { describe, expect, it } from 'vitest'
import { archiveMonths, parseMonth } from '@/domain/time/archive'

const keys = (first: string, now: string) =>
  archiveMonths(first, now).map(({ year, months }) => [year, months.map(({ key }) => key)])

describe('the archive by month', () => {
  it('goes from now back to the first publication, by year', () => {
    expect(keys('2025-11-20T01:00:00.000Z', '2026-02-03T01:00:00.000Z')).toEqual([
      ['2026', ['2026-02', '2026-01']],
      ['2025', ['2025-12', '2025-11']],
    ])
  })

  it('reads months by Vietnam’s clock', () => {
    expect(keys('2026-01-31T17:30:00.000Z', '2026-02-28T17:30:00.000Z')).toEqual([
      ['2026', ['2026-03', '2026-02']],
    ])
  })

  it('ends after ten years', () => {
    expect(archiveMonths('1990-01-01T00:00:00.000Z', '2026-02-03T01:00:00.000Z')).toHaveLength(10)
  })

  it('understands a month and nothing else', () => {
    expect(parseMonth('2026-11')?.start).toBe('2026-10-31T17:00:00.000Z')
    for (const text of ['', '2026', '2026-13', '2026-W47', 'tháng 11']) expect(parseMonth(text)).toBeNull()
  })
})
