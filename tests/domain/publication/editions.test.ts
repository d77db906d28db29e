import { describe, expect, it } from 'vitest'
import { cancelEdition, isExpired, noteFailure, withdrawEdition } from '@/domain/publication/endEdition'
import { frozenHash } from '@/domain/publication/frozenHash'
import { canMove, isVisible, LEDGER_STATUSES, type LedgerStatus } from '@/domain/publication/ledger'
import { planEdition, rescheduleEdition } from '@/domain/publication/planEdition'
import { publishEdition } from '@/domain/publication/publishEdition'
import { checkRecord, nextEdition, recordEdition } from '@/domain/publication/recordEdition'
import type { LedgerDecision, PublicationRow } from '@/domain/publication/row'
import { dueAtFor, effectiveWindow, scheduleNotice } from '@/domain/publication/schedule'
import { frozen, NOW, planInput, rowOf } from './rows'

const PAST = '2026-11-18T01:59:59.999Z'
const LATER = '2026-11-20T07:00:00.000Z'

/** The rows after a decision's patches are stored. */
const apply = (rows: PublicationRow[], decision: LedgerDecision): PublicationRow[] => {
  if (!decision.ok) throw new Error(decision.code)
  return rows.map((row) => ({ ...row, ...decision.patches.find(({ id }) => id === row.id)?.patch }))
}

describe('the ledger’s transitions', () => {
  it('are these and no others', () => {
    const may: Record<LedgerStatus, string> = {
      planned: 'published cancelled failed',
      published: 'superseded withdrawn',
      superseded: '',
      withdrawn: '',
      cancelled: '',
      failed: '',
    }
    for (const from of LEDGER_STATUSES) {
      expect([from, LEDGER_STATUSES.filter((to) => canMove(from, to)).join(' ')]).toEqual([from, may[from]])
    }
  })

  it('make published rows, and only those, visible', () => {
    expect(LEDGER_STATUSES.filter((status) => isVisible({ status }))).toEqual(['published'])
  })
})

describe('planEdition', () => {
  it('freezes the content with its hash, filed under what it shows', () => {
    expect(planEdition({ ...planInput, edition: 3, wantedAt: LATER })).toMatchObject({
      key: 'article:a1:trang-web:3',
      status: 'planned',
      origin: 'nhip',
      dueAt: LATER,
      publishedAt: null,
      approvedAt: NOW,
      title: 'Ra quân cải cách hành chính',
      slug: 'ra-quan',
      kind: 'news',
      unitId: 'u1',
      unitPath: '/u0/u1/',
      sectionId: 's1',
      topicIds: ['t1'],
      wordCount: 12,
      frozenHash: frozenHash(frozen),
      attempts: 0,
    })
  })

  it('is due now when no time is wanted or the wanted one has passed', () => {
    expect(planEdition(planInput).dueAt).toBe(NOW)
    expect(planEdition({ ...planInput, wantedAt: PAST }).dueAt).toBe(NOW)
  })

  it('files slogans and procedures under their own words', () => {
    const { topics, unit } = frozen
    const slogan = {
      type: 'slogan',
      text: 'Vì dân phục vụ',
      slug: 'vi-dan-phuc-vu',
      authority: 'Ban Tuyên giáo và Dân vận',
      documentNumber: '12',
      documentOn: '2026-11-01',
      effectiveFromOn: '2026-11-20',
      effectiveToOn: null,
      topics,
      unit,
      scan: null,
    } as const
    expect(planEdition({ ...planInput, content: { ...slogan, topics } })).toMatchObject({
      title: 'Vì dân phục vụ',
      kind: null,
      sectionId: null,
      topicIds: ['t1'],
      wordCount: 4,
    })
  })
})

describe('the time something goes out', () => {
  it('is said beforehand when it has passed', () => {
    expect(scheduleNotice(PAST, NOW)).toEqual({
      code: 'goesOutNow',
      path: 'publishAt',
      params: { wanted: '08:59 18/11/2026' },
    })
    expect(scheduleNotice(NOW, NOW)?.code).toBe('goesOutNow')
    expect(scheduleNotice(LATER, NOW)).toBeNull()
    expect(scheduleNotice(null, NOW)).toBeNull()
  })

  it('is the wanted one while that is to come', () => {
    expect(dueAtFor(LATER, NOW)).toBe(LATER)
    expect(dueAtFor(NOW, NOW)).toBe(NOW)
  })

  it('follows effective days from midnight to midnight in Vietnam, the last day included', () => {
    expect(effectiveWindow('2026-11-20', '2026-11-20')).toEqual({
      publishAt: '2026-11-19T17:00:00.000Z',
      removeAt: '2026-11-20T17:00:00.000Z',
    })
    expect(effectiveWindow('2026-12-01', '2026-12-31').removeAt).toBe('2026-12-31T17:00:00.000Z')
    expect(effectiveWindow('2026-12-01', null).removeAt).toBeNull()
    expect(effectiveWindow('2026-02-30', '31/12/2026')).toEqual({ publishAt: null, removeAt: null })
  })

  it('can be moved while the row is planned, tries starting over', () => {
    expect(rescheduleEdition(rowOf(1), LATER, NOW)).toEqual({
      ok: true,
      patches: [{ id: 'row1', patch: { dueAt: LATER, attempts: 0, lastError: null, retryAt: null } }],
    })
    expect(rescheduleEdition(rowOf(1, { status: 'failed' }), LATER, NOW)).toEqual({
      ok: false,
      code: 'rowNotPlanned',
    })
  })
})

describe('publishEdition', () => {
  it('publishes at the real moment, not the wanted one', () => {
    const [row] = apply([rowOf(1)], publishEdition(rowOf(1), LATER, []))
    expect(row).toMatchObject({
      status: 'published',
      publishedAt: LATER,
      firstPublishedAt: LATER,
      dueAt: NOW,
    })
  })

  it('publishes at the very moment a row falls due', () => {
    expect(publishEdition(rowOf(1), NOW, []).ok).toBe(true)
  })

  it('carries the first date through several editions', () => {
    const second = rowOf(2, { status: 'published', publishedAt: LATER, firstPublishedAt: NOW })
    const rows = apply([second, rowOf(3)], publishEdition(rowOf(3), LATER, [second]))
    expect(rows[1]?.firstPublishedAt).toBe(NOW)
  })

  it('supersedes the public edition and keeps the first date', () => {
    const old = rowOf(1, { status: 'published', publishedAt: NOW, firstPublishedAt: NOW })
    const decision = publishEdition(rowOf(2), LATER, [old, rowOf(2)])
    const rows = apply([old, rowOf(2)], decision)
    expect(rows[0]).toMatchObject({ status: 'superseded', supersededAt: LATER, publishedAt: NOW })
    expect(rows[1]).toMatchObject({ status: 'published', publishedAt: LATER, firstPublishedAt: NOW })
  })

  it('writes the older edition first, so that a broken-off run is simply repeated', () => {
    const old = rowOf(1, { status: 'published', publishedAt: NOW, firstPublishedAt: NOW })
    const first = publishEdition(rowOf(2), LATER, [old])
    const [patch] = first.ok ? first.patches : []
    expect(patch?.id).toBe('row1')
    const half = { ...old, ...patch?.patch }
    expect(apply([half, rowOf(2)], publishEdition(rowOf(2), LATER, [half]))[1]).toMatchObject({
      status: 'published',
      firstPublishedAt: NOW,
    })
  })

  it('keeps the first date through a withdrawal', () => {
    const gone = rowOf(1, { status: 'withdrawn', publishedAt: NOW, firstPublishedAt: NOW, withdrawnAt: NOW })
    const rows = apply([gone, rowOf(2)], publishEdition(rowOf(2), LATER, [gone]))
    expect(rows[0]).toEqual(gone)
    expect(rows[1]?.firstPublishedAt).toBe(NOW)
  })

  it('refuses a row that is not planned, not due or older than what has gone out', () => {
    for (const status of LEDGER_STATUSES.filter((each) => each !== 'planned')) {
      expect(publishEdition(rowOf(1, { status }), LATER, [])).toEqual({ ok: false, code: 'rowNotPlanned' })
    }
    expect(publishEdition(rowOf(1, { dueAt: LATER }), NOW, [])).toEqual({ ok: false, code: 'rowNotDue' })
    const newer = rowOf(2, { status: 'withdrawn', publishedAt: NOW })
    expect(publishEdition(rowOf(1), LATER, [newer])).toEqual({ ok: false, code: 'newerEditionOut' })
  })
})

describe('ending an edition', () => {
  it('withdraws public rows only, with the reason', () => {
    expect(withdrawEdition(rowOf(1, { status: 'published' }), LATER, 'sai số liệu')).toEqual({
      ok: true,
      patches: [
        { id: 'row1', patch: { status: 'withdrawn', withdrawnAt: LATER, withdrawReason: 'sai số liệu' } },
      ],
    })
    for (const status of LEDGER_STATUSES.filter((each) => each !== 'published')) {
      expect(withdrawEdition(rowOf(1, { status }), LATER, 'x')).toEqual({ ok: false, code: 'rowNotPublic' })
    }
  })

  it('cancels planned rows only', () => {
    expect(apply([rowOf(1)], cancelEdition(rowOf(1), LATER))[0]).toMatchObject({
      status: 'cancelled',
      cancelledAt: LATER,
    })
    for (const status of LEDGER_STATUSES.filter((each) => each !== 'planned')) {
      expect(cancelEdition(rowOf(1, { status }), LATER)).toEqual({ ok: false, code: 'rowNotPlanned' })
    }
  })

  it('tries a row again after ever longer waits, and fails it at the fifth try', () => {
    let row = rowOf(1)
    const waits = ['2026-11-16T02:00:00.000Z', '2026-11-16T02:00:30.000Z', '2026-11-16T02:02:00.000Z']
    for (const [place, retryAt] of [...waits, '2026-11-16T02:10:00.000Z'].entries()) {
      row = apply([row], noteFailure(row, 'disk full', '2026-11-16T02:00:00.000Z'))[0] ?? row
      expect(row).toMatchObject({ status: 'planned', attempts: place + 1, lastError: 'disk full', retryAt })
    }
    row = apply([row], noteFailure(row, 'disk full', NOW))[0] ?? row
    expect(row).toMatchObject({ status: 'failed', attempts: 5 })
    expect(noteFailure(row, 'x', NOW)).toEqual({ ok: false, code: 'rowNotPlanned' })
  })

  it('is due when a public row has passed its time to come off', () => {
    const expired = (facts: Partial<PublicationRow>) => isExpired(rowOf(1, facts), NOW)
    expect(expired({ status: 'published', removeAt: NOW })).toBe(true)
    expect(expired({ status: 'published', removeAt: LATER })).toBe(false)
    expect(expired({ status: 'published', removeAt: null })).toBe(false)
    expect(expired({ status: 'planned', removeAt: PAST })).toBe(false)
  })
})

describe('entering a piece afterwards', () => {
  const {
    edition: _edition,
    approvedBy: _by,
    onBehalfOf: _for,
    approvedAt: _when,
    wantedAt: _at,
    removeAt: _off,
    ...input
  } = planInput
  const record = { ...input, externalUrl: 'https://angiang.gov.vn/tin', publishedAt: PAST, others: [] }

  it('writes a public row with the real date, marked as recorded and approved by nobody here', () => {
    expect(recordEdition(record)).toMatchObject({
      key: 'article:a1:trang-web:1',
      status: 'published',
      origin: 'recorded',
      dueAt: PAST,
      publishedAt: PAST,
      firstPublishedAt: PAST,
      recordedAt: NOW,
      externalUrl: 'https://angiang.gov.vn/tin',
      approvedBy: null,
      approvedAt: null,
    })
  })

  it('takes the next number after cancelled rows', () => {
    expect(recordEdition({ ...record, others: [rowOf(1, { status: 'cancelled' })] }).edition).toBe(2)
    expect(nextEdition([])).toBe(1)
    expect(nextEdition([rowOf(4), rowOf(2)])).toBe(5)
  })

  it('refuses a missing or future date, a missing link and what is planned or out already', () => {
    const codes = (facts: object) =>
      checkRecord({ externalUrl: 'https://a.vn', publishedAt: PAST, others: [], ...facts }, NOW).map(
        ({ code }) => code,
      )
    expect(codes({})).toEqual([])
    expect(codes({ publishedAt: NOW })).toEqual([])
    expect(codes({ publishedAt: '2026-11-18', externalUrl: 'a.vn', others: [rowOf(1)] })).toEqual([
      'recordDateMissing',
      'recordLinkMissing',
      'recordAlreadyOut',
    ])
    expect(codes({ publishedAt: LATER })).toEqual(['recordDateToCome'])
    expect(codes({ others: [rowOf(1, { status: 'withdrawn', publishedAt: PAST })] })).toEqual([
      'recordAlreadyOut',
    ])
    expect(codes({ others: [rowOf(1, { status: 'cancelled' })] })).toEqual([])
  })
})
