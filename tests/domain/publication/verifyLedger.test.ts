import { describe, expect, it } from 'vitest'
import { cancelEdition, withdrawEdition } from '@/domain/publication/endEdition'
import { publishEdition } from '@/domain/publication/publishEdition'
import { recordEdition } from '@/domain/publication/recordEdition'
import type { LedgerDecision, PublicationRow } from '@/domain/publication/row'
import { verifyLedger } from '@/domain/publication/verifyLedger'
import { frozen, NOW, planInput, rowOf } from './rows'

const at = (day: number): string => `2026-11-${day}T03:00:00.000Z`

const out = (edition: number, facts: Partial<PublicationRow> = {}): PublicationRow =>
  rowOf(edition, { status: 'published', publishedAt: at(19), firstPublishedAt: at(19), ...facts })

const found = (...rows: PublicationRow[]) =>
  verifyLedger(rows).map(({ code, rowId, field }) => [code, rowId, field].filter(Boolean).join(' '))

const apply = (rows: PublicationRow[], decision: LedgerDecision) => {
  if (!decision.ok) throw new Error(decision.code)
  return rows.map((row) => ({ ...row, ...decision.patches.find(({ id }) => id === row.id)?.patch }))
}

describe('verifyLedger', () => {
  it('finds nothing in a ledger our own decisions wrote', () => {
    let rows = [rowOf(1), rowOf(2), rowOf(3), rowOf(4)]
    const row = (at: number) => rows[at] ?? rowOf(0)
    rows = apply(rows, publishEdition(row(0), at(19), rows))
    rows = apply(rows, cancelEdition(row(1), at(20)))
    rows = apply(rows, publishEdition(row(2), at(21), rows))
    rows = apply(rows, withdrawEdition(row(2), at(22), 'sai'))
    rows = apply(rows, publishEdition(row(3), at(23), rows))
    expect(rows.map(({ status }) => status)).toEqual(['superseded', 'cancelled', 'withdrawn', 'published'])
    expect(found(...rows)).toEqual([])
    expect(found(...rows.toReversed())).toEqual([])
  })

  it('accepts a recorded row, which nobody here approved', () => {
    const recorded = recordEdition({
      ...planInput,
      externalUrl: 'https://a.vn',
      publishedAt: at(10),
      others: [],
    })
    expect(found({ id: 'r', ...recorded })).toEqual([])
  })

  it('judges every subject and channel by itself', () => {
    const other = out(1, { id: 'b', subjectId: 'b1', key: 'article:b1:trang-web:1' })
    const zalo = out(1, { id: 'z', channelId: 'c2', key: 'article:a1:zalo:1' })
    expect(found(out(1), other, zalo)).toEqual([])
  })

  it('finds repeated keys and keys that do not fit', () => {
    expect(found(out(1), { ...rowOf(1), id: 'again' })).toEqual(['duplicateKey again'])
    expect(found(out(1, { key: 'article:a2:trang-web:1' }))).toEqual(['keyMismatch row1'])
    expect(found(out(1, { key: 'article:a1:trang-web:11' }))).toEqual(['keyMismatch row1'])
  })

  it('finds two public editions, and an older one left public', () => {
    expect(found(out(1), out(2))).toEqual(['twoPublicEditions row2', 'olderEditionPublic row1'])
    expect(found(out(1), out(2, { status: 'withdrawn', withdrawnAt: at(20) }))).toEqual([
      'olderEditionPublic row1',
    ])
  })

  it('finds missing numbers', () => {
    expect(found(rowOf(2))).toEqual(['editionGap row2 edition'])
    expect(found(rowOf(0))).toEqual(['editionGap row0 edition'])
    expect(found(rowOf(1, { status: 'cancelled', cancelledAt: NOW }), rowOf(3))).toEqual([
      'editionGap row3 edition',
    ])
  })

  it('finds content that is not what was frozen', () => {
    expect(found(out(1, { content: { ...frozen, title: 'Khác' } }))).toEqual(['contentChanged row1 content'])
    expect(found(out(1, { frozenHash: '' }))).toEqual(['contentChanged row1 content'])
  })

  it('reads content back from a database that drops nulls and reorders keys', () => {
    const stored = Object.fromEntries(
      Object.entries(frozen)
        .filter(([, value]) => value !== null)
        .reverse(),
    )
    expect(found(out(1, { content: stored as typeof frozen }))).toEqual([])
  })

  it('finds times that are missing or contradict the status', () => {
    expect(found(out(1, { publishedAt: null, firstPublishedAt: null }))).toEqual([
      'timeMissing row1 publishedAt',
    ])
    expect(found(out(1, { withdrawnAt: at(20) }))).toEqual(['timeContradictsStatus row1 withdrawnAt'])
    expect(found(out(1, { status: 'superseded' }))).toEqual(['timeMissing row1 supersededAt'])
    expect(found(rowOf(1, { status: 'cancelled' }))).toEqual(['timeMissing row1 cancelledAt'])
    expect(found(rowOf(1, { status: 'failed', cancelledAt: NOW }))).toEqual([
      'timeContradictsStatus row1 cancelledAt',
    ])
    expect(found(rowOf(1, { publishedAt: at(19), firstPublishedAt: at(19) }))).toEqual([
      'timeContradictsStatus row1 publishedAt',
    ])
  })

  it('finds times in an impossible order', () => {
    expect(found(out(1, { status: 'withdrawn', withdrawnAt: at(18) }))).toEqual([
      'timesOutOfOrder row1 withdrawnAt',
    ])
    expect(found(out(1, { approvedAt: at(20) }))).toEqual(['publishedBeforeApproval row1 publishedAt'])
    expect(found(out(1, { dueAt: at(20) }))).toEqual(['publishedBeforeDue row1 publishedAt'])
    expect(found(out(1, { approvedAt: null }))).toEqual(['approvalMissing row1 approvedAt'])
  })

  it('accepts everything happening at one moment', () => {
    const atOnce = { publishedAt: NOW, firstPublishedAt: NOW, dueAt: NOW, approvedAt: NOW }
    expect(found(out(1, { ...atOnce, status: 'withdrawn', withdrawnAt: NOW }))).toEqual([])
  })

  it('finds a first publication that no edition bears out', () => {
    expect(found(out(1, { firstPublishedAt: at(18) }))).toEqual([
      'firstPublicationWrong row1 firstPublishedAt',
    ])
    expect(found(out(1, { firstPublishedAt: null }))).toEqual(['firstPublicationWrong row1 firstPublishedAt'])
  })
})
