import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { sortRows } from '@/admin/dashboard/sortRows'
import { Strip } from '@/admin/dashboard/Strip'
import type { BarProps, UnitColumn, UnitRowProps } from '@/admin/dashboard/types'

const bar = (week: number, status: BarProps['status'], published: number): BarProps => ({
  key: `2026-W${week}`,
  short: String(week),
  period: `Tuần ${week}`,
  published,
  minimum: 2,
  status,
  word: { met: 'Đạt', missed: 'Không đạt', exempt: 'Được miễn' }[status],
})

describe('the strip of ended periods', () => {
  const bars = [bar(44, 'met', 3), bar(45, 'missed', 0), bar(46, 'exempt', 1)]
  const page = load(renderToStaticMarkup(<Strip id="q" sum="3 kỳ gần nhất: đạt 1" minimum={2} bars={bars} />))

  it('says its sum to a screen reader, and every number in a table', () => {
    expect(page('svg[role=img]').attr('aria-label')).toBe('3 kỳ gần nhất: đạt 1')
    expect(
      page('tbody tr')
        .toArray()
        .map((row) => page(row).text()),
    ).toEqual(['Tuần 443/2Đạt', 'Tuần 450/2Không đạt', 'Tuần 461/2Được miễn'])
  })

  it('tells the bars apart without colours: a sign under each, and a pattern in each', () => {
    expect(
      page('g')
        .toArray()
        .map((group) => page(group).find('text').first().text()),
    ).toEqual(['✓', '✗', 'M'])
    const fills = page('g rect')
      .toArray()
      .map((rect) => page(rect).attr('fill'))
    expect(new Set(fills).size).toBe(3)
  })

  it('shows a bar even where nothing was published', () => {
    for (const rect of page('g rect').toArray()) expect(Number(page(rect).attr('height'))).toBeGreaterThan(0)
  })

  it('is one sentence without any ended period', () => {
    const empty = renderToStaticMarkup(<Strip id="q" sum="Chưa có kỳ nào." minimum={2} bars={[]} />)
    expect(empty).toBe('<p class="office-facts">Chưa có kỳ nào.</p>')
  })
})

describe('the table of units', () => {
  const row = (key: string, missing: number, unit: string) =>
    ({ key, sort: { missing, unit } as Record<UnitColumn, string | number> }) as UnitRowProps
  const rows = [row('a', 2, 'ha tien'), row('b', 0, 'an giang'), row('c', 2, 'chau doc')]
  const order = (column: UnitColumn, direction: 'ascending' | 'descending') =>
    sortRows(rows, { column, direction })
      .map(({ key }) => key)
      .join('')

  it('sorts by a column either way and keeps equal rows as they were', () => {
    expect(order('missing', 'ascending')).toBe('bac')
    expect(order('missing', 'descending')).toBe('acb')
    expect(order('unit', 'ascending')).toBe('bca')
  })
})
