import { describe, expect, it } from 'vitest'
import { informationSha256 } from '@/domain/report/information/build'
import { planned, published, recorded, rowOf, ruleOf, at } from '@tests/domain/quota/support'
import { cchc, NAMES, periodFor, reportAt } from './support'

describe('what a report counts', () => {
  it('counts by the date of the item, so that overlapping windows each hold it and none is a sum', () => {
    const rows = [published('2026-02-01 08:00'), published('2026-05-01 08:00'), published('2026-08-01 08:00')]
    const totals = ['2026-CCHC-Q1', '2026-CCHC-H1', '2026-CCHC-Q3', '2026-CCHC-Y'].map(
      (key) => reportAt('2027-01-05 08:00', { rows, period: cchc(key) }).total.period,
    )
    expect(totals).toEqual([1, 2, 1, 3])
  })

  it('ends with the last moment of the 14th and begins with the first of the 15th', () => {
    const rows = [
      published('2026-03-14 23:59', { subjectId: 'last' }),
      published('2026-03-15 00:00', { subjectId: 'next' }),
      published('2025-12-15 00:00', { subjectId: 'first' }),
      published('2025-12-14 23:59', { subjectId: 'before' }),
    ]
    const { items } = reportAt('2026-04-01 08:00', { rows, period: cchc('2026-CCHC-Q1') })
    expect(items.map(({ subjectId }) => subjectId)).toEqual(['first', 'last'])
  })

  it('puts the period beside the year so far and the same days of last year', () => {
    const rows = [
      published('2025-07-01 08:00'),
      published('2025-12-20 08:00'),
      published('2026-07-01 08:00'),
      published('2026-08-01 08:00'),
    ]
    const { total, comparison } = reportAt('2026-09-20 08:00', { rows, period: cchc('2026-CCHC-Q3') })
    expect(total).toEqual({ period: 2, estimated: 0, accumulated: 3, lastYear: 1 })
    expect(comparison).toEqual({
      accumulated: { firstOn: '2025-12-15', lastOn: '2026-09-14' },
      lastYear: { firstOn: '2025-06-15', lastOn: '2025-09-14' },
      hasLastYear: true,
    })
  })

  it('says when the ledger knows nothing of last year', () => {
    const rows = [published('2026-07-01 08:00')]
    const { comparison, total } = reportAt('2026-09-20 08:00', { rows, period: cchc('2026-CCHC-Q3') })
    expect([comparison.hasLastYear, total.lastYear]).toEqual([false, 0])
  })

  it('compares an ad hoc report over a leap day with the whole of last February', () => {
    const period = periodFor('adhoc', '2028-02-01..2028-02-29', '2028-02-01', '2028-02-29')
    const { comparison } = reportAt('2028-03-05 08:00', { rows: [], period })
    expect(comparison.lastYear).toEqual({ firstOn: '2027-02-01', lastOn: '2027-02-28' })
    expect(comparison.accumulated).toEqual({ firstOn: '2027-12-15', lastOn: '2028-02-29' })
    const year = periodFor('adhoc', '2029-02-01..2029-02-28', '2029-02-01', '2029-02-28')
    expect(reportAt('2029-03-05 08:00', { rows: [], period: year }).comparison.lastYear.lastOn).toBe(
      '2028-02-29',
    )
  })

  it('counts a subject once per channel however often it was revised, under its first date and newest title', () => {
    const rows = [
      published('2026-07-01 08:00', {
        subjectId: 'a',
        status: 'superseded',
        supersededAt: at('2026-07-02 08:00'),
      }),
      published('2026-07-02 08:00', { subjectId: 'a', edition: 2, title: 'Corrected' }),
      published('2026-07-03 08:00', { subjectId: 'a', channelId: 'zalo' }),
      published('2026-07-04 08:00', {
        subjectId: 'b',
        status: 'withdrawn',
        withdrawnAt: at('2026-07-05 08:00'),
      }),
    ]
    const { items, channels, total } = reportAt('2026-09-20 08:00', { rows, period: cchc('2026-CCHC-Q3') })
    expect(items.map(({ title, channelName, at: when }) => [title, channelName, when])).toEqual([
      ['Corrected', 'Website', at('2026-07-01 08:00')],
      [rows[2]!.title, 'Zalo', at('2026-07-03 08:00')],
    ])
    expect(channels.map(({ name, period, kinds }) => [name, period, kinds])).toEqual([
      ['Website', 1, { news: 1 }],
      ['Zalo', 1, { news: 1 }],
    ])
    expect(total.period).toBe(2)
  })

  it('counts an item under each of its topics, its unit and its author, and leaves out other units', () => {
    const rows = [
      published('2026-07-01 08:00', { subjectId: 'a', topicIds: ['digital', 'reform'], unitId: 'board' }),
      published('2026-07-02 08:00', { subjectId: 'b' }),
      recorded('2026-07-03 08:00', '2026-07-10 08:00', { subjectId: 'c' }),
      published('2026-07-04 08:00', { unitId: 'elsewhere' }),
    ]
    const names = {
      ...NAMES,
      authors: new Map([
        ['a', 'anna'],
        ['c', 'anna'],
      ]),
    }
    const report = reportAt('2026-09-20 08:00', { rows, period: cchc('2026-CCHC-Q3'), names })
    const numbers = (figures: readonly { name: string; period: number }[]) =>
      figures.map(({ name, period }) => [name, period])
    expect(report.total.period).toBe(3)
    expect(numbers(report.topics)).toEqual([
      ['Reform', 3],
      ['Digital', 1],
    ])
    expect(numbers(report.departments)).toEqual([
      ['Board', 1],
      ['Office', 2],
    ])
    expect(numbers(report.authors)).toEqual([
      ['Anna', 1],
      ['', 2],
    ])
    expect(report.items[2]).toMatchObject({ authorName: null, link: 'https://portal.example.vn/tin-1' })
  })

  it('does not know before it was entered what was entered afterwards', () => {
    const rows = [recorded('2026-07-03 08:00', '2026-10-10 08:00')]
    expect(reportAt('2026-09-20 08:00', { rows, period: cchc('2026-CCHC-Q3') }).total.period).toBe(0)
  })
})

describe('estimates', () => {
  const rows = [
    published('2026-11-10 08:00', { subjectId: 'done' }),
    published('2026-12-11 08:00', { subjectId: 'after closing' }),
    planned('2026-12-12 08:00', { subjectId: 'planned' }),
    planned('2026-12-20 08:00', { subjectId: 'too late' }),
  ]
  const period = cchc('2026-CCHC-Y')

  it('marks what lies between the data-closing day and the end of the period', () => {
    const report = reportAt('2026-12-11 09:00', { rows, period, dataClosesOn: '2026-12-10' })
    expect(report.total).toMatchObject({ period: 3, estimated: 2, accumulated: 3 })
    expect(report.estimate).toEqual({ firstOn: '2026-12-11', lastOn: '2026-12-14' })
    expect(report.items.map(({ subjectId, isEstimated }) => [subjectId, isEstimated])).toEqual([
      ['done', false],
      ['after closing', true],
      ['planned', true],
    ])
    expect(report.items[2]?.link).toBeNull()
  })

  it('still marks them when the report is closed late, and forgets what never went out', () => {
    const report = reportAt('2026-12-20 09:00', { rows, period, dataClosesOn: '2026-12-10' })
    expect(report.total).toMatchObject({ period: 2, estimated: 1 })
  })

  it('takes everything from now on for an estimate while the data are still open', () => {
    const report = reportAt('2026-12-11 09:00', { rows, period })
    expect(report.total).toMatchObject({ period: 3, estimated: 1 })
    expect(report.estimate).toEqual({ firstOn: '2026-12-11', lastOn: '2026-12-14' })
  })

  it('has none once data closed with the period', () => {
    expect(reportAt('2026-12-20 09:00', { rows, period })).toMatchObject({
      estimate: null,
      total: { period: 2, estimated: 0 },
    })
  })

  it('is not closed before the data-closing day is over', () => {
    const closing = { rows, period, dataClosesOn: '2026-12-10', isClosing: true }
    expect(() => reportAt('2026-12-10 23:59', closing)).toThrow(RangeError)
    expect(reportAt('2026-12-11 00:00', closing).closedAt).toBe(at('2026-12-11 00:00'))
  })
})

describe('the lists of a report', () => {
  it('lists every slogan shown in the period, also one hung up before it', () => {
    const slogan = (subjectId: string, changes: object) => ({
      subjectType: 'slogan' as const,
      kind: null,
      subjectId,
      title: subjectId,
      ...changes,
    })
    const rows = [
      published('2026-05-01 08:00', slogan('standing', {})),
      published(
        '2026-05-01 08:00',
        slogan('taken down', { status: 'withdrawn', withdrawnAt: at('2026-05-20 08:00') }),
      ),
      published(
        '2026-05-01 08:00',
        slogan('until July', { status: 'withdrawn', withdrawnAt: at('2026-07-01 08:00') }),
      ),
      published('2026-07-01 08:00', slogan('new', {})),
    ]
    const { slogans, total } = reportAt('2026-09-20 08:00', { rows, period: cchc('2026-CCHC-Q3') })
    expect(slogans.map(({ text, isNew }) => [text, isNew])).toEqual([
      ['standing', false],
      ['until July', false],
      ['new', true],
    ])
    expect(total.period).toBe(1)
  })

  it('tells procedures listed, updated and taken down apart', () => {
    const procedure = (subjectId: string, changes: object = {}) => ({
      subjectType: 'procedure' as const,
      kind: null,
      subjectId,
      ...changes,
    })
    const rows = [
      published('2026-07-01 08:00', procedure('new')),
      published(
        '2026-01-01 08:00',
        procedure('changed', { status: 'superseded', supersededAt: at('2026-07-02 08:00') }),
      ),
      published('2026-07-02 08:00', procedure('changed', { edition: 2 })),
      published(
        '2026-01-01 08:00',
        procedure('gone', { status: 'withdrawn', withdrawnAt: at('2026-07-03 08:00') }),
      ),
      published('2026-01-01 08:00', procedure('untouched')),
    ]
    const names = { ...NAMES, codes: new Map([['new', '1.001612']]) }
    const { procedures } = reportAt('2026-09-20 08:00', { rows, period: cchc('2026-CCHC-Q3'), names })
    expect(procedures.map(({ subjectId, change, code }) => [subjectId, change, code])).toEqual([
      ['new', 'listed', '1.001612'],
      ['changed', 'updated', null],
      ['gone', 'withdrawn', null],
    ])
  })

  it('tells of each week in the one report its Sunday lies in', () => {
    const rules = [ruleOf({ validFromOn: '2025-01-01', knownSince: at('2025-01-01 00:00') })]
    const rows = [published('2026-09-08 08:00'), published('2026-09-09 08:00')]
    const first = reportAt('2026-09-30 08:00', { rows, rules, period: cchc('2026-CCHC-Q3') })
    const [record] = first.quotas
    expect(record?.periods.at(-1)).toMatchObject({ key: '2026-W37', status: 'met', published: 2 })
    expect(record?.periods[0]).toMatchObject({ key: '2026-W25', firstOn: '2026-06-15' })
    expect(record).toMatchObject({ met: 1, missed: 12, exempt: 0 })
    const next = reportAt('2026-09-30 08:00', {
      rows,
      rules,
      period: periodFor('adhoc', '2026-09-15..2026-09-29', '2026-09-15', '2026-09-29'),
    })
    expect(next.quotas[0]?.periods.map(({ key }) => key)).toEqual(['2026-W38', '2026-W39'])
  })

  it('prints why a week was exempt, and judges none that is still running', () => {
    const exemptions = [{ periodKey: '2026-W08', reason: 'Tết', by: 'anna', at: at('2026-02-10 08:00') }]
    const rules = [ruleOf({ exemptions, validFromOn: '2026-02-16', knownSince: at('2026-02-16 00:00') })]
    const { quotas } = reportAt('2026-03-04 08:00', { rows: [], rules, period: cchc('2026-CCHC-Q1') })
    expect(quotas[0]?.periods.map(({ key, status, reason }) => [key, status, reason])).toEqual([
      ['2026-W08', 'exempt', 'Tết'],
      ['2026-W09', 'missed', null],
    ])
  })
})

describe('the hash of a report', () => {
  it('is the same for the same model and another for any change', () => {
    const rows = [published('2026-07-01 08:00', { subjectId: 'fixed', id: 'row' })]
    const make = () => reportAt('2026-09-20 08:00', { rows, period: cchc('2026-CCHC-Q3') })
    expect(informationSha256(make())).toBe(informationSha256(make()))
    const stored = JSON.parse(JSON.stringify(make())) as ReturnType<typeof make>
    expect(informationSha256(stored)).toBe(informationSha256(make()))
    expect(informationSha256({ ...make(), total: { ...make().total, period: 2 } })).not.toBe(
      informationSha256(make()),
    )
  })

  it('does not depend on the order the ledger was read in', () => {
    const rows = [
      rowOf({ subjectId: 'x', publishedAt: at('2026-07-01 08:00') }),
      rowOf({ subjectId: 'y', publishedAt: at('2026-07-01 08:00') }),
    ]
    const hash = (ordered: typeof rows) =>
      informationSha256(reportAt('2026-09-20 08:00', { rows: ordered, period: cchc('2026-CCHC-Q3') }))
    expect(hash(rows)).toBe(hash(rows.toReversed()))
  })
})
