import { describe, expect, it } from 'vitest'
import { NO_FILTERS, queryOf, questionOf } from '@/admin/calendar/address'
import { droppedAt, eventOf } from '@/admin/calendar/eventOf'
import { columnDay, listDay, monthTitle, weekTitle } from '@/admin/calendar/titles'
import type { ShownItem } from '@/admin/calendar/types'

const item: ShownItem = {
  id: 'article:a:trang-web:2',
  kind: 'scheduled',
  title: '',
  at: '2026-11-18T00:30:00.000Z',
  on: '2026-11-18',
  changedAt: '2026-11-10T01:00:00.000Z',
  unitId: 'unit',
  channelId: 'site',
  subject: { type: 'article', id: 'a', edition: 2 },
  deadline: null,
  unitName: 'Văn phòng',
  channelName: 'Trang',
  path: '/admin/collections/articles/a',
  canMove: true,
}
const parts = { date: { year: 2026, month: 10, day: 18 } }

describe('an entry on the screen', () => {
  it('is an event at its moment that only some may drag', () => {
    expect(eventOf(item)).toMatchObject({
      start: item.at,
      allDay: false,
      startEditable: true,
      url: item.path,
      title: '(chưa có tiêu đề)',
    })
    expect(eventOf({ ...item, canMove: false, at: null })).toMatchObject({
      start: '2026-11-18',
      allDay: true,
      startEditable: false,
    })
  })

  it('is dropped at the same hour some days on, or at another hour', () => {
    expect(droppedAt('2026-11-18T00:30:00.000Z', { days: 2, milliseconds: 0 })).toBe(
      '2026-11-20T00:30:00.000Z',
    )
    expect(droppedAt('2026-11-18T00:30:00.000Z', { days: -1, milliseconds: 8_100_000 })).toBe(
      '2026-11-17T02:45:00.000Z',
    )
  })
})

it('spells periods and days out', () => {
  expect(monthTitle(parts)).toBe('Tháng 11/2026')
  expect(weekTitle(parts)).toBe('Tuần 47 (16–22/11/2026)')
  expect(listDay(parts)).toBe('thứ Tư 18/11/2026')
  expect(columnDay(parts)).toBe('thứ Tư 18/11')
})

it('keeps the filters, the view and the day in the address', () => {
  const filters = { ...NO_FILTERS, kenh: 'trang-web' }
  expect(queryOf(filters, 'tuan', '2026-11-18')).toBe('kenh=trang-web&xem=tuan&ngay=2026-11-18')
  expect(questionOf({ from: '2026-11-01', to: '2026-12-01' }, filters)).toBe(
    '/api/publications/calendar?from=2026-11-01&to=2026-12-01&kenh=trang-web',
  )
})
