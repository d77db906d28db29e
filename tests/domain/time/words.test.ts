import { describe, expect, it } from 'vitest'
import { parsePeriod } from '@/domain/time/period'
import { timeLabels } from '@/labels/time'

const words = (key: string): string => {
  const period = parsePeriod(key)
  return period ? timeLabels.period(period) : ''
}

describe('the words for a period', () => {
  it.each([
    ['2026-W47', 'Tuần 47 (16–22/11/2026)'],
    ['2026-W49', 'Tuần 49 (30/11–06/12/2026)'],
    ['2026-W53', 'Tuần 53 (28/12/2026–03/01/2027)'],
    ['2026-W01', 'Tuần 1 (29/12/2025–04/01/2026)'],
    ['2026-11', 'Tháng 11/2026'],
    ['2026-Q4', 'Quý IV/2026'],
    ['2026-H1', '6 tháng đầu năm 2026'],
    ['2026-H2', '6 tháng cuối năm 2026'],
    ['2026', 'Năm 2026'],
    ['2026-CCHC-Q1', 'CCHC quý I 2026 (15/12/2025–14/03/2026)'],
    ['2026-CCHC-H1', 'CCHC 6 tháng 2026 (15/12/2025–14/06/2026)'],
    ['2026-CCHC-Q3', 'CCHC quý III 2026 (15/06–14/09/2026)'],
    ['2026-CCHC-Y', 'CCHC năm 2026 (15/12/2025–14/12/2026)'],
  ])('of %s are %s', (key, expected) => {
    expect(words(key)).toBe(expected)
  })

  it('name the deadline by its last day', () => {
    expect(timeLabels.deadline('2026-11-22')).toBe('hết Chủ nhật 22/11/2026')
    expect(timeLabels.deadline('2026-11-30')).toBe('hết thứ Hai 30/11/2026')
  })
})
