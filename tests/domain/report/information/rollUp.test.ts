import { describe, expect, it } from 'vitest'
import { buildHandReport, impossibleFigure } from '@/domain/report/information/byHand'
import { kindOfKey } from '@/domain/report/information/keys'
import { countedUnits, routeCycle } from '@/domain/report/information/routes'
import type { InformationReport } from '@/domain/report/information/types'
import { published, at } from '@tests/domain/quota/support'
import { cchc, reportAt } from './support'

const period = cchc('2026-CCHC-Q3')
const NOW = '2026-09-20 08:00'

const sender = (unitId: string, model: InformationReport | null) => ({
  unitId,
  unitName: unitId.toUpperCase(),
  report: model && { id: `report of ${unitId}`, sha256: unitId, model },
})

const hand = (unitId: string, count: number) =>
  buildHandReport({
    unit: { id: unitId, name: unitId.toUpperCase() },
    source: 'form',
    period,
    dataClosesOn: period.lastOn,
    yearFrom: '12-15',
    now: at(NOW),
    names: { channels: new Map([['zalo', 'Zalo']]), topics: new Map(), quota: 'Quota' },
    entries: {
      channels: [{ id: 'zalo', period: count, accumulated: 0, lastYear: 5 }],
      topics: [],
      quotas: { met: 10, missed: 2, exempt: 1 },
      difficulties: '',
      proposals: '',
    },
  })

describe('a roll-up', () => {
  it('adds up three levels, one of them typed in, and names the missing at every level', () => {
    const commune = reportAt(NOW, { rows: [published('2026-07-01 08:00')], period })
    const district = reportAt(NOW, {
      rows: [published('2026-07-02 08:00'), published('2026-07-03 08:00')],
      period,
      senders: [sender('commune', commune), sender('paper', hand('paper', 4)), sender('lost', null)],
    })
    const province = reportAt(NOW, {
      rows: [],
      period,
      senders: [sender('district', district), sender('late', null)],
    })
    expect(district.rollUp?.totals.total).toMatchObject({ period: 7, accumulated: 7, lastYear: 5 })
    expect(district.total.period).toBe(2)
    expect(province.rollUp).toMatchObject({
      received: [{ unitId: 'district', totals: { reports: 3, total: { period: 7 } } }],
      missing: [
        { unitId: 'lost', through: ['DISTRICT'] },
        { unitId: 'late', through: [] },
      ],
      totals: { reports: 4, quotas: { met: 10, missed: 2, exempt: 1 } },
    })
    expect(province.rollUp?.totals.channels.map(({ name, period: count }) => [name, count])).toEqual([
      ['Website', 3],
      ['Zalo', 4],
    ])
  })

  it('is absent where nobody reports to the unit', () => {
    expect(reportAt(NOW, { rows: [], period }).rollUp).toBeNull()
  })

  it('keeps numbers typed in possible', () => {
    expect(hand('paper', 4).total).toEqual({ period: 4, estimated: 0, accumulated: 4, lastYear: 5 })
    expect(impossibleFigure([{ id: 'zalo', period: 4, accumulated: 3, lastYear: 0 }])?.id).toBe('zalo')
    expect(impossibleFigure([{ id: 'zalo', period: 4, accumulated: 0, lastYear: 0 }])).toBeNull()
  })
})

describe('routes', () => {
  const route = (from: string, to: string | null, kinds: 'cchc'[] | 'month'[] = []) => ({ from, to, kinds })

  it('are refused where they would close a circle, of whatever length', () => {
    const others = [route('a', 'b'), route('b', 'c'), route('x', null)]
    expect(routeCycle(route('c', 'a'), others)).toEqual(['c', 'a', 'b', 'c'])
    expect(routeCycle(route('c', 'd'), others)).toBeNull()
    expect(routeCycle(route('c', null), others)).toBeNull()
  })

  it('make no circle when they carry different reports', () => {
    expect(routeCycle(route('b', 'a', ['month']), [route('a', 'b', ['cchc'])])).toBeNull()
  })

  it('leave a unit its own branch without the branches that report on their own', () => {
    const paths = new Map([
      ['root', '/root/'],
      ['office', '/root/office/'],
      ['commune', '/root/commune/'],
      ['desk', '/root/commune/desk/'],
      ['other', '/other/'],
    ])
    expect(countedUnits('root', paths, new Set(['commune']))).toEqual(['root', 'office'])
    expect(countedUnits('root', paths, new Set(['root']))).toEqual(['root', 'office', 'commune', 'desk'])
    expect(countedUnits('commune', paths, new Set(['commune']))).toEqual(['commune', 'desk'])
  })
})

describe('a period key', () => {
  it.each([
    ['2026-11', 'month'],
    ['2026-Q4', 'quarter'],
    ['2026-H2', 'half'],
    ['2026', 'year'],
    ['2026-CCHC-Y', 'cchc'],
    ['2026-01-15..2026-03-02', 'adhoc'],
    ['2026-W47', null],
    ['last year', null],
  ])('%s names a report of kind %s', (key, kind) => {
    expect(kindOfKey(key)).toBe(kind)
  })
})
