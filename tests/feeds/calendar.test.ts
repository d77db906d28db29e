import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { renderCalendar, type FeedEntry } from '@/feeds/calendar/renderCalendar'

const piece: FeedEntry = {
  id: 'article:a:trang-web:1',
  kind: 'scheduled',
  title:
    'Khai trương “Một cửa số”; nộp hồ sơ, nhận kết quả tại một địa chỉ của Khu kinh tế từ hôm nay \\ 2026',
  at: '2026-11-17T17:30:00.000Z',
  on: '2026-11-18',
  changedAt: '2026-11-10T01:00:00.000Z',
  unitId: 'unit',
  channelId: 'site',
  subject: { type: 'article', id: 'a', edition: 1 },
  deadline: null,
  unitName: 'Văn phòng',
  channelName: 'Trang thông tin',
  path: '/admin/collections/articles/a',
}
const week = { kind: 'week', key: '2026-W47', firstOn: '2026-11-16', lastOn: '2026-11-22' } as const
const deadline: FeedEntry = {
  ...piece,
  id: 'quota:q:2026-W47',
  kind: 'quotaDeadline',
  title: 'Tin, bài',
  at: null,
  on: '2026-11-22',
  subject: null,
  deadline: { period: week, minimum: 2, isExempt: false },
  path: '/admin/chi-tieu?don-vi=ban',
}

const text = renderCalendar([piece, deadline], 'https://nhip.test')
const events = new ICAL.Component(ICAL.parse(text) as never)
  .getAllSubcomponents('vevent')
  .map((each) => new ICAL.Event(each))

describe('the calendar as iCalendar', () => {
  it('reads back with moments in UTC and days without a zone', () => {
    const [out, last] = events
    expect(out?.startDate.toJSDate().toISOString()).toBe(piece.at)
    expect(out?.startDate.zone.tzid).toBe('UTC')
    expect(out?.summary).toBe(`Đã hẹn giờ đăng: ${piece.title}`)
    expect(out?.description).toBe('Văn phòng · Trang thông tin')
    expect(out?.component.getFirstPropertyValue('url')).toBe('https://nhip.test/admin/collections/articles/a')
    expect(last?.startDate.isDate).toBe(true)
    expect(last?.startDate.toString()).toBe('2026-11-22')
    expect(last?.summary).toBe('Hạn chỉ tiêu: Tin, bài: ít nhất 2, Tuần 47')
  })

  it('names an event the same when it moves, and says when it changed', () => {
    const moved = { ...piece, at: '2026-11-20T01:00:00.000Z', changedAt: '2026-11-12T01:00:00.000Z' }
    const again = renderCalendar([moved], 'https://nhip.test')
    expect(again).toContain(`UID:${events[0]?.uid}\r\n`)
    expect(again).toContain('LAST-MODIFIED:20261112T010000Z')
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2)
  })

  it('is the same bytes for the same entries, in lines of at most 75 octets that end in CRLF', () => {
    expect(renderCalendar([piece, deadline], 'https://nhip.test')).toBe(text)
    const lines = text.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([])
  })

  it('takes nobody’s time', () => {
    expect(text.match(/TRANSP:TRANSPARENT/g)).toHaveLength(2)
  })
})
