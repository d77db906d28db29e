import { describe, expect, it } from 'vitest'
import { byTime, entryPath } from '@/domain/calendar/entry'
import { withoutSecret } from '@/domain/calendar/feedPath'
import { ledgerEntry, type LedgerFacts } from '@/domain/calendar/ledgerEntry'
import { quotaDeadlines } from '@/domain/calendar/quotaDeadlines'
import { calendarRange, daysIn } from '@/domain/calendar/range'
import { reportDues } from '@/domain/calendar/reportDues'
import { workEntry, type WorkFacts } from '@/domain/calendar/workEntry'
import type { ReportingWindow } from '@/domain/time/reportWindow'
import { ruleOf } from '@tests/domain/quota/support'

const SITE = { id: 'site', slug: 'trang-web' }
/** 07:30 on 18 November in Vietnam, the day before in UTC. */
const AT = '2026-11-18T00:30:00.000Z'
const EVENING = '2026-11-17T17:30:00.000Z'

const row = (extra: Partial<LedgerFacts>): LedgerFacts => ({
  key: 'article:a:trang-web:1',
  subjectType: 'article',
  subjectId: 'a',
  edition: 1,
  status: 'planned',
  origin: 'nhip',
  dueAt: AT,
  publishedAt: null,
  title: 'Tin',
  unitId: 'unit',
  channelId: 'site',
  updatedAt: AT,
  ...extra,
})
const doc = (extra: Partial<WorkFacts>): WorkFacts => ({
  type: 'article',
  id: 'a',
  status: 'draft',
  edition: 0,
  title: 'Tin',
  unitId: 'unit',
  publishAt: null,
  effectiveFromOn: null,
  firstPublishedAt: null,
  submittedAt: null,
  updatedAt: AT,
  ...extra,
})

describe('a row of the ledger', () => {
  it.each([
    [{}, 'scheduled', AT],
    [{ status: 'failed' }, 'failed', AT],
    [{ status: 'published', publishedAt: EVENING }, 'published', EVENING],
    [{ status: 'superseded', publishedAt: EVENING }, 'published', EVENING],
    [{ status: 'withdrawn', publishedAt: EVENING }, 'withdrawn', EVENING],
    [{ status: 'published', publishedAt: EVENING, channelId: 'zalo' }, 'carriedOut', EVENING],
    [{ status: 'published', publishedAt: EVENING, origin: 'recorded' }, 'recorded', EVENING],
  ] as const)('%o stands as %s', (extra, kind, at) => {
    expect(ledgerEntry(row(extra), 'site')).toMatchObject({ kind, at, on: '2026-11-18' })
  })

  it('is left out once cancelled', () => {
    expect(ledgerEntry(row({ status: 'cancelled' }), 'site')).toBeNull()
  })
})

describe('a working document', () => {
  it('stands at the wanted time, under the name its edition will have', () => {
    const entry = workEntry(doc({ publishAt: AT }), SITE)
    expect(entry).toMatchObject({ kind: 'planned', at: AT, id: row({}).key })
  })

  it.each([
    {},
    { status: 'returned' },
    { status: 'approved', publishAt: AT },
    { status: 'published' },
  ] as const)('is left out: %o', (extra) => expect(workEntry(doc(extra), SITE)).toBeNull())

  it('waits on the day it was handed in while nobody has said when', () => {
    const waiting = doc({ status: 'edited', submittedAt: EVENING })
    expect(workEntry(waiting, SITE)).toMatchObject({ kind: 'awaiting', at: null, on: '2026-11-18' })
    expect(workEntry({ ...waiting, publishAt: AT }, SITE)).toMatchObject({ kind: 'awaiting', at: AT })
  })

  it('does not stand at the wish of an edition that is out', () => {
    const revised = doc({ edition: 1, publishAt: EVENING, firstPublishedAt: AT })
    expect(workEntry(revised, SITE)).toBeNull()
    expect(workEntry({ ...revised, publishAt: '2026-12-01T00:30:00.000Z' }, SITE)).toMatchObject({
      id: 'article:a:trang-web:2',
    })
  })

  it('stands, as a slogan, on its first day in force', () => {
    expect(workEntry(doc({ type: 'slogan', effectiveFromOn: '2026-12-01' }), SITE)).toMatchObject({
      at: null,
      on: '2026-12-01',
    })
  })
})

describe('deadlines of quotas', () => {
  const range = calendarRange('2026-11-01', '2026-12-01')!

  it('stand on the last day of each period that is judged', () => {
    const weekly = ruleOf({
      validFromOn: '2026-11-09',
      knownSince: '2026-11-09T01:00:00.000Z',
      exemptions: [{ periodKey: '2026-W47', reason: '', by: '', at: AT }],
    })
    const entries = quotaDeadlines([weekly], range)
    expect(entries.map(({ on, deadline }) => [on, deadline?.isExempt])).toEqual([
      ['2026-11-15', false],
      ['2026-11-22', true],
      ['2026-11-29', false],
    ])
  })
})

describe('the range', () => {
  it.each([
    ['2026-11-01', '2026-11-01'],
    ['2026-11-02', '2026-11-01'],
    ['2026-02-30', '2026-03-05'],
    ['2026-01-01', '2027-03-01'],
    ['1200-01-01', '1200-01-02'],
    [undefined, '2026-11-01'],
  ])('refuses %s to %s', (from, to) => expect(calendarRange(from, to)).toBeNull())

  it('has its last day excluded', () => {
    expect(daysIn(calendarRange('2026-11-29', '2026-12-01')!)).toEqual(['2026-11-29', '2026-11-30'])
  })
})

it('orders whole days before their hours, and leads to the document or the quotas of the unit', () => {
  const planned = ledgerEntry(row({}), 'site')!
  const day = workEntry(doc({ status: 'submitted', submittedAt: EVENING }), SITE)!
  expect([planned, day].sort(byTime)).toEqual([day, planned])
  expect(entryPath(planned, 'ban')).toBe('/admin/collections/articles/a')
  expect(entryPath({ ...planned, kind: 'quotaDeadline', subject: null }, 'ban')).toBe(
    '/admin/chi-tieu?don-vi=ban',
  )
})

it('keeps the secret of an address out of logs', () => {
  expect(withoutSecret('/lich/abc.ics?x=1')).toBe('/lich/***?x=1')
  expect(withoutSecret('/tin-bai/lich')).toBe('/tin-bai/lich')
})

it('has a report due on the next working day, and names its period', () => {
  const window: ReportingWindow = {
    kind: 'cchc',
    code: 'Y',
    name: 'Báo cáo CCHC năm',
    fromYear: -1,
    from: '12-15',
    to: '12-14',
    dataClosesDay: null,
    dueDay: '12-20',
    unitId: null,
  }
  const due = (from: string, to: string) =>
    reportDues('unit', { windows: [window], holidays: [] }, calendarRange(from, to)!)
  // 20 December 2026 is a Sunday.
  expect(due('2026-12-01', '2027-01-01')).toMatchObject([
    { kind: 'reportDue', on: '2026-12-21', at: null, title: 'Báo cáo CCHC năm', unitId: 'unit' },
  ])
  expect(due('2026-12-01', '2026-12-21')).toEqual([])
})
