import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markOf, noteOf, slotsOf } from '@/app/(payload)/_office/present/marks'
import { presentNotice } from '@/app/(payload)/_office/present/notices'
import { presentPastPeriod } from '@/app/(payload)/_office/present/pastWeeks'
import { presentQuota, type Reader } from '@/app/(payload)/_office/present/quotaCard'
import { parsePeriod, type Period } from '@/domain/time/period'
import { notificationSentence } from '@/labels/notifications'
import { officeLabels } from '@/labels/office'
import { assessQuota, type QuotaRule } from '@/domain/quota'
import { endedBefore } from '@/domain/quota/periods'
import { ledgerRow, quotaRule } from './officeFacts'

const week = parsePeriod('2026-W47') as Period
const now = '2026-11-19T02:00:00.000Z'
const everybody: Reader = {
  reaches: () => true,
  mayExempt: false,
  unitName: () => 'Phòng',
  personName: () => 'Phạm D',
}

const card = (rule: QuotaRule, rows: Parameters<typeof assessQuota>[2], reader = everybody) =>
  presentQuota({ rule, period: week, assessment: assessQuota(rule, week, rows, now) }, reader, now)

describe('a quota card', () => {
  const rows = [
    ledgerRow('a', { publishedAt: '2026-11-17T02:00:00.000Z' }),
    ledgerRow('b', { status: 'planned', dueAt: '2026-11-21T02:00:00.000Z', unitId: 'other' }),
  ]

  it('says count, coming, missing and deadline in words', () => {
    expect(card(quotaRule({ unitIds: ['u', 'other'] }), rows)).toMatchObject({
      mark: { word: 'Đúng tiến độ', tone: 'info' },
      progress: '1/2',
      slots: ['counted', 'upcoming'],
      missing: 0,
      deadline: 'hết Chủ nhật 22/11/2026',
      daysLeft: 'còn 3 ngày',
      period: 'Tuần 47 (16–22/11/2026)',
      counted: [{ href: '/tin-bai/a', facts: 'Tin · Phòng · 09:00 17/11/2026' }],
      upcoming: [{ href: null, facts: 'Tin · Phòng · đăng lúc 09:00 21/11/2026' }],
      exemptable: null,
    })
  })

  it('does not show coming pieces of units the reader does not see', () => {
    const reader = { ...everybody, reaches: (id: string) => id === 'u' }
    expect(card(quotaRule({ unitIds: ['u', 'other'] }), rows, reader)).toMatchObject({
      upcoming: [],
      hiddenUpcoming: 1,
    })
  })

  it('offers only judged periods that are not exempt yet, the running one chosen', () => {
    const rule = quotaRule({
      knownSince: '2026-11-09T01:00:00.000Z',
      validFromOn: '2026-11-09',
      validToOn: '2026-12-06',
      exemptions: [{ periodKey: '2026-W48', reason: 'Tết', by: 'x', at: now }],
    })
    const { exemptable } = card(rule, [], { ...everybody, mayExempt: true })
    expect(exemptable?.choices.map(({ value }) => value)).toEqual(['2026-W49', '2026-W47', '2026-W46'])
    expect(exemptable?.initial).toBe('2026-W47')
  })

  it('says "Chưa áp dụng" before a quota holds and only informs in the week it starts', () => {
    const later = { status: null, notJudged: { reason: 'beforeKnown', partly: false } } as const
    expect(markOf(later)).toEqual({ word: 'Chưa áp dụng', tone: 'calm' })
    expect(markOf({ status: null, notJudged: { reason: 'beforeKnown', partly: true } }).word).toBe(
      'Chỉ để tham khảo',
    )
    expect(markOf({ status: null, notJudged: { reason: 'afterValidity', partly: false } }).word).toBe(
      'Hết áp dụng',
    )
    expect(noteOf(later)).toContain('trước ngày chỉ tiêu được nhập')
    expect(slotsOf({ published: 1, planned: 0, minimum: 40 })).toEqual([])
  })
})

describe('an ended week without a report', () => {
  it('is not applied yet before the installation, and waits to be closed after', () => {
    const rules = [quotaRule({ knownSince: '2026-11-09T01:00:00.000Z', validFromOn: '2026-11-09' })]
    const [last, before] = endedBefore(week, 2)
    expect([last?.key, before?.key]).toEqual(['2026-W46', '2026-W45'])
    const options = { rules, readsReports: true }
    expect(presentPastPeriod(last as Period, undefined, options)?.mark?.word).toBe('Đang chờ chốt')
    expect(presentPastPeriod(before as Period, undefined, options)).toBeNull()
  })
})

describe('a notification', () => {
  const notice = (kind: string, params: Record<string, string | number>, link: string | null = '/admin') =>
    presentNotice({ id: '1', kind, params, link, at: now, isRead: false })

  it('names weeks and moments as people read them', () => {
    expect(
      notice('quotaBehind', {
        quota: 'Tin, bài',
        period: '2026-W47',
        published: 1,
        minimum: 2,
        planned: 0,
        missing: 1,
      }),
    ).toMatchObject({
      sentence: 'Tuần 47 (16–22/11/2026): chỉ tiêu “Tin, bài” mới đạt 1/2, 0 sắp đăng, còn thiếu 1.',
      at: '09:00 19/11/2026',
      isAsking: true,
    })
    expect(
      notice('step.approve', { title: 'Tin', dueAt: '2026-11-20T02:00:00.000Z', reason: '' }).sentence,
    ).toBe('Đã duyệt: “Tin”, đăng lúc 09:00 20/11/2026.')
    expect(
      notice('weekClosed', {
        unit: 'Ban',
        period: '2026-W46',
        quotas: 2,
        met: 1,
        missed: 1,
        movedIn: 0,
        movedOut: 1,
      }).sentence,
    ).toBe(
      'Đã chốt tuần 46 (09–15/11/2026) của Ban: đạt 1/2 chỉ tiêu, 1 không đạt. 1 tin, bài hẹn đăng trong tuần nhưng hết tuần chưa đăng được.',
    )
  })

  it.each([
    ['2026-11', 'tháng 11 năm 2026'],
    ['2026-CCHC-Q1', 'CCHC quý I năm 2026'],
    ['2026-CCHC-Y', 'CCHC năm 2026'],
    ['2026-01-15..2026-03-02', 'đột xuất (15/01–02/03/2026)'],
  ])('names the period %s of a report in words', (period, words) => {
    expect(notice('informationReceived', { unit: 'Phòng', period }).sentence).toBe(
      `Đã nhận báo cáo kỳ ${words} của Phòng.`,
    )
    expect(notice('proposalEntered', { unit: 'Phòng', period }).sentence).toContain(`kỳ ${words}.`)
  })

  it('follows no address outside this site', () => {
    expect(notice('published', { title: 'Tin' }, 'https://elsewhere.example').href).toBeNull()
  })

  it('has a sentence for every kind that is written', () => {
    const folder = join(import.meta.dirname, '../../src/useCases')
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(folder, path), 'utf8'))
      .flatMap((source) =>
        [...source.matchAll(/\bkind: '([A-Za-z]+)',\n\s+params:/g)].map(([, kind]) => kind ?? ''),
      )
    const steps = ['submit', 'present', 'return', 'approve', 'reschedule', 'cancelSchedule', 'withdraw']
    const kinds = [...new Set([...written, ...steps.map((step) => `step.${step}`)])]
    expect(kinds.length).toBeGreaterThan(13)
    const fallback = notificationSentence('unknown', { title: 'X' })
    expect(kinds.filter((kind) => notificationSentence(kind, { title: 'X' }) === fallback)).toEqual([])
  })
})

describe('waiting', () => {
  it.each([
    [0, 'vừa gửi'],
    [59, 'vừa gửi'],
    [60, 'chờ 1 giờ'],
    [1_439, 'chờ 23 giờ'],
    [4_000, 'chờ 2 ngày'],
  ])('of %i minutes is said as "%s"', (minutes, words) => {
    expect(officeLabels.desk.waiting(minutes)).toBe(words)
  })
})
