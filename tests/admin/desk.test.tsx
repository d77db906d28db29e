import { describe, expect, it } from 'vitest'
import { Acknowledged } from '@/admin/document/Acknowledged'
import { Checklist } from '@/admin/document/Checklist'
import { DiffView } from '@/admin/document/DiffView'
import { IssueGroups } from '@/admin/document/IssueGroups'
import { StatusChip } from '@/admin/document/StatusChip'
import { Summary } from '@/admin/document/Summary'
import { Timeline, type TimelineEvent } from '@/admin/document/Timeline'
import type { DeskState, DeskSubject, ShownIssue } from '@/admin/document/types'
import { TimePicker } from '@/admin/document/TimePicker'
import { deskLabels as t } from '@/labels/desk'
import { parse } from '@tests/portal/parse'

const NOW = '2026-11-21T05:00:00.000Z'
const nothing = () => undefined

const subject: DeskSubject = { slug: 'articles', type: 'article', id: 'a1' }
const desk: DeskState = {
  now: NOW,
  status: 'draft',
  actions: [],
  issues: [],
  givenReasons: [],
  hash: 'h',
  publishAt: null,
  checklist: [],
  approval: null,
  canConfirm: false,
  canShelve: false,
  scheduledFor: null,
  publishError: null,
  publicEdition: null,
}
const summary = (
  changes: Partial<DeskState>,
  reasons: { returnReason?: string; withdrawReason?: string } = {},
) =>
  parse(
    <Summary
      subject={subject}
      desk={{ ...desk, ...changes }}
      returnReason={reasons.returnReason ?? null}
      withdrawReason={reasons.withdrawReason ?? null}
    />,
  )

describe('where a document stands', () => {
  it('is a word, with the time when one is set', () => {
    const $ = parse(<StatusChip status="scheduled" scheduledFor="2026-11-22T00:30:00.000Z" />)
    expect($('.nhip-chip').text()).toBe('Đã hẹn giờ đăng 07:30 22/11/2026')
  })

  it('says why it came back', () => {
    expect(summary({ status: 'returned' }, { returnReason: 'Thiếu nguồn' })('.nhip-note').text()).toContain(
      'Thiếu nguồn',
    )
    expect(summary({ status: 'submitted' }, { returnReason: 'Thiếu nguồn' })('.nhip-note').length).toBe(0)
  })

  it('says that it could not be published, why and what to do', () => {
    const $ = summary({ status: 'failed', publishError: 'SQLITE_FULL: database or disk is full' })
    expect($('.nhip-chip').text()).toBe('Đăng lỗi')
    expect($('.nhip-note').text()).toBe(
      'Chưa đăng được sau 5 lần thử: ổ đĩa của máy chủ đã đầy (máy báo: SQLITE_FULL: database or disk is full). ' +
        'Hãy bấm “Hủy lịch” rồi duyệt lại; nếu vẫn lỗi, gửi nguyên câu này cho Quản trị.',
    )
  })

  it('leads to the public page, and to the comparison while another edition is written', () => {
    const publicEdition = { edition: 2, publishedAt: NOW, href: '/tin-bai/x', isElsewhere: false }
    const out = summary({ status: 'published', publicEdition })
    expect(
      out('a')
        .map((_, each) => out(each).attr('href'))
        .get(),
    ).toEqual(['/tin-bai/x'])
    const revised = summary({ status: 'draft', publicEdition })
    expect(revised('a').last().attr('href')).toBe('/admin/collections/articles/a1/so-sanh')
    expect(revised.text()).toContain('Bản đăng số 2')
  })

  it('says who could approve, and why not oneself only when the rule of four eyes is the reason', () => {
    const whoCould = [{ name: 'Phạm Thị Lan', onBehalfOf: null }]
    const stranger = summary({ approval: { refusal: 'stepNotYours', whoCould } })
    const writer = summary({ approval: { refusal: 'changedContentYourself', whoCould } })
    expect(stranger.text()).toContain('Phạm Thị Lan')
    expect(writer.text().length).toBeGreaterThan(stranger.text().length)
  })
})

const error: ShownIssue = { code: 'missing', path: 'lead', severity: 'error', message: 'Chưa có tóm tắt.' }
const warning: ShownIssue = {
  code: 'mobileNumber',
  path: 'body',
  severity: 'warning',
  message: 'Có số.',
  fingerprint: 'f',
}

describe('what the checks found', () => {
  it('stands in two groups, each with its number, a reason box at every warning', () => {
    const $ = parse(
      <IssueGroups
        issues={[error, warning]}
        reasons={{}}
        given={[]}
        missing={new Set(['mobileNumber@body#f'])}
        onReason={nothing}
        onGoTo={nothing}
      />,
    )
    expect($('.nhip-issues').length).toBe(2)
    expect($('[data-kind=error] button').text()).toBe('Chưa có tóm tắt.')
    expect($('textarea').length).toBe(1)
    expect($('textarea').attr('aria-invalid')).toBe('true')
    expect($(`label[for="${$('textarea').attr('id')}"]`).length).toBe(1)
  })

  it('says so when there is nothing', () => {
    const $ = parse(
      <IssueGroups
        issues={[]}
        reasons={{}}
        given={[]}
        missing={new Set()}
        onReason={nothing}
        onGoTo={nothing}
      />,
    )
    expect($('.nhip-issues').length).toBe(0)
    expect($.text()).not.toBe('')
  })

  it('is kept with its reason, under a name people know', () => {
    const $ = parse(
      <Acknowledged
        entries={[{ code: 'secretMark', path: 'title', reason: 'Tên cơ quan', by: 'Hoa', at: NOW }]}
      />,
    )
    expect($('li').text()).toContain('Dấu chỉ độ mật: Tên cơ quan')
    expect($('li').text()).toContain('12:00 21/11/2026')
  })
})

describe('what an approver sets', () => {
  it('is ticked in full sentences', () => {
    const $ = parse(
      <Checklist items={['secrets', 'maps']} ticked={{ maps: true }} isIncomplete onTick={nothing} />,
    )
    expect($('input[type=checkbox]').length).toBe(2)
    expect($('label').first().text()).toMatch(/\S \S+ \S/)
    expect($('[role=alert]').length).toBe(1)
  })

  it('offers the author’s time while it is still to come', () => {
    const wish = '2026-11-24T00:30:00.000Z'
    const offered = parse(<TimePicker value={{ mode: 'now' }} onChange={nothing} now={NOW} wish={wish} />)
    expect(offered.text()).toContain('07:30 24/11/2026')
    const past = parse(
      <TimePicker value={{ mode: 'now' }} onChange={nothing} now={NOW} wish="2026-11-20T00:30:00.000Z" />,
    )
    expect(past.text()).not.toContain('20/11/2026')
  })

  it('calls the time a piece has already its own, not the author’s', () => {
    const $ = parse(
      <TimePicker
        value={{ mode: 'now' }}
        onChange={nothing}
        now={NOW}
        wish="2026-11-24T00:30:00.000Z"
        wishName={t.approve.scheduled}
      />,
    )
    expect($.text()).toContain('Giữ giờ đã hẹn: 07:30 24/11/2026')
    expect($.text()).not.toContain('người viết')
    expect($('[aria-live]').text()).toBe('Bài sẽ được đăng ngay khi xác nhận.')
  })

  it('asks for day and time in words and labels, and reads them back', () => {
    const value = { mode: 'typed', day: '24/11/2026', time: '7h30' } as const
    const $ = parse(<TimePicker value={value} onChange={nothing} now={NOW} wish={null} />)
    for (const input of $('input:not([type=radio])').get()) {
      expect($(`label[for="${$(input).attr('id')}"]`).length).toBe(1)
    }
    expect($('[aria-live]').text()).toContain('07:30 24/11/2026')
  })
})

describe('the comparison with the public edition', () => {
  it('marks what goes and what comes without colours', () => {
    const $ = parse(
      <DiffView
        comparison={{
          fields: [
            {
              field: 'lead',
              parts: [
                { kind: 'same', text: 'Từ ' },
                { kind: 'removed', text: 'tháng 11' },
                { kind: 'added', text: 'tháng 12' },
              ],
            },
            { field: 'kind', parts: [{ kind: 'added', text: 'feature' }] },
            { field: 'body', parts: [], isFormatOnly: true },
          ],
          pictures: [{ kind: 'removed', place: 'cover', alt: 'Lễ khai mạc' }],
        }}
      />,
    )
    expect($('del').text()).toBe('tháng 11')
    expect($('ins').first().text()).toBe('tháng 12')
    expect($('h3').first().text()).toBe('Tóm tắt')
    expect($('ins').last().text()).toBe('Bài')
    expect($('li').text()).toContain('Bỏ · Ảnh đại diện: Lễ khai mạc')
  })

  it('says so when nothing changed', () => {
    expect(parse(<DiffView comparison={{ fields: [], pictures: [] }} />)('del, ins').length).toBe(0)
  })
})

const event = (changes: Partial<TimelineEvent>): TimelineEvent => ({
  id: '1',
  at: NOW,
  action: 'approve',
  actor: { name: 'Phạm Thị Lan' },
  onBehalfOf: null,
  fromStatus: 'edited',
  toStatus: 'approved',
  reason: null,
  edition: null,
  dueAt: null,
  ...changes,
})

describe('the history', () => {
  it('says who did what when, in Vietnam time, and what became of the document', () => {
    const $ = parse(<Timeline events={[event({ edition: 2, dueAt: '2026-11-22T00:30:00.000Z' })]} />)
    expect($('time').text()).toBe('12:00 21/11/2026')
    expect($('li p').first().text()).toBe('Phạm Thị Lan duyệt')
    expect($('.nhip-help').text()).toBe('Bản đăng số 2 · hẹn đăng 07:30 22/11/2026 · Chờ duyệt → Đã duyệt')
  })

  it('names whom a substitute approved for', () => {
    const $ = parse(<Timeline events={[event({ onBehalfOf: { name: 'Lê Minh Trưởng' } })]} />)
    expect($('li p').first().text()).toBe('Phạm Thị Lan duyệt thay Lê Minh Trưởng')
  })

  it('gives reasons in the words of the person, and the system no name', () => {
    const $ = parse(
      <Timeline
        events={[
          event({ action: 'return', reason: 'Thiếu nguồn' }),
          event({ id: '2', action: 'publish', actor: null }),
        ]}
      />,
    )
    expect($('blockquote').text()).toContain('Thiếu nguồn')
    expect($('li').last().find('p').first().text()).toBe('Hệ thống đăng bài')
  })

  it('survives a person whose account is gone and an action it does not know', () => {
    const $ = parse(<Timeline events={[event({ actor: { name: null }, action: 'somethingNew' })]} />)
    expect($('li p').first().text()).toMatch(/somethingNew/)
  })
})
