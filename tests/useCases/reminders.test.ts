import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { presentNotice } from '@/app/(payload)/_office/present/notices'
import type { Mail, Notification } from '@/payload-types'
import { grantExemption } from '@/useCases/grantExemption'
import { remindBehind } from '@/useCases/remindBehind'
import { settableClock } from '@tests/support/clock'
import { openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { boardQuota, restClient } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'

/** Monday of week 45, before anything is due. */
const clock = settableClock('2026-11-02T01:00:00.000Z')
let payload: Payload
let room: Newsroom
let quotaId: string
let api: ReturnType<typeof restClient>

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  api = restClient(payload)
  quotaId = (await boardQuota(room, '2026-11-01T17:00:00.000Z')).id
})
afterAll(() => payload.destroy())

const remind = (at: string): Promise<number> => {
  clock.set(at)
  return remindBehind({ payload, now: at })
}
const noticesAt = async (at: string): Promise<Notification[]> =>
  (await payload.find({ collection: 'notifications', where: { at: { equals: at } }, depth: 0, sort: 'id' }))
    .docs
const mailsAt = async (at: string): Promise<Mail[]> =>
  (await payload.find({ collection: 'mails', where: { queuedAt: { equals: at } }, depth: 0, sort: 'to' }))
    .docs
const toldAt = async (at: string): Promise<string[]> =>
  (await mailsAt(at)).map(({ to }) => to.replace('@nhip.test', ''))

const WRITERS = ['contributor', 'editor', 'othercontributor', 'substitute']

describe('the default ladder on a week that is behind', () => {
  it('reminds the writers on Wednesday afternoon, in the app and by mail, once', async () => {
    expect(await remind('2026-11-04T08:30:00.000Z')).toBe(0)
    const at = '2026-11-04T09:00:00.000Z'
    expect(await remind(at)).toBe(4)
    expect(await toldAt(at)).toEqual(WRITERS)
    expect(await remind('2026-11-04T09:30:00.000Z')).toBe(0)
    expect(await remind('2026-11-05T03:00:00.000Z')).toBe(0)

    const [mail] = await mailsAt(at)
    expect(mail).toMatchObject({ kind: 'quotaBehind', status: 'kept', to: 'contributor@nhip.test' })
    expect(mail?.subject).toBe('Nhắc chỉ tiêu: Tuần 45 (02–08/11/2026) còn thiếu 2')
    expect(mail?.text?.split('\n')).toEqual([
      'Kính gửi: Người contributor',
      '',
      'Đơn vị board, Tuần 45 (02–08/11/2026), chỉ tiêu “Tin, bài trên trang”:',
      '- Đã đăng: 0/2',
      '- Đã duyệt, sắp đăng: 0',
      '- Còn thiếu: 2',
      '',
      'Hạn: hết Chủ nhật 08/11/2026.',
      '',
      'Xem và xử lý: http://nhip.test/admin/chi-tieu?don-vi=don-vi-board',
      '',
      'Thư này do hệ thống Nhịp gửi tự động, không cần trả lời.',
    ])
    const [notice] = await noticesAt(at)
    expect(notice?.link).toBe('/admin/chi-tieu?don-vi=don-vi-board')
  })

  it('goes up to the editor-in-chief on Friday and the office on Sunday, with the numbers of then', async () => {
    await room.approved('Tin thứ nhất trong tuần')
    const friday = '2026-11-06T02:00:00.000Z'
    expect(await remind(friday)).toBe(5)
    expect(await toldAt(friday)).toEqual(['chief', ...WRITERS])
    expect((await mailsAt(friday))[0]?.text).toContain('- Còn thiếu: 1')
    const sunday = '2026-11-08T02:00:00.000Z'
    expect(await remind(sunday)).toBe(6)
    expect(await toldAt(sunday)).toEqual(['chief', 'contributor', 'editor', 'office', ...WRITERS.slice(2)])
  })

  it('tells the leader of the miss on Monday, in words', async () => {
    expect(await remind('2026-11-08T17:10:00.000Z')).toBe(0)
    const monday = '2026-11-09T01:00:00.000Z'
    expect(await remind(monday)).toBe(1)
    expect(await toldAt(monday)).toEqual(['leader'])
    const [{ id, kind, params, link, at }] = (await noticesAt(monday)) as [Notification]
    const shown = presentNotice({
      id,
      kind,
      params: params as Record<string, string | number>,
      link: link ?? null,
      at: String(at),
      isRead: false,
    })
    expect(shown.sentence).toBe(
      'Đơn vị board, tuần 45 (02–08/11/2026): không đạt chỉ tiêu “Tin, bài trên trang” (1/2).',
    )
  })
})

describe('a quota', () => {
  it('is let alone while enough is planned, and reminded of when that is cancelled', async () => {
    const due = '2026-11-14T02:00:00.000Z'
    await room.approved('Khai trương quầy hướng dẫn nộp hồ sơ', due)
    const second = await room.approved('Đối thoại với doanh nghiệp cửa khẩu', due)
    expect(await remind('2026-11-11T09:00:00.000Z')).toBe(0)
    await room.step('articles', second.id, 'chief', { action: 'cancelSchedule' })
    expect(await remind('2026-11-12T02:00:00.000Z')).toBe(4)
  })

  it('is let alone in an exempted week', async () => {
    const request = { periodKey: '2026-W46', reason: 'Bảo trì trang' }
    await grantExemption({ payload, user: room.person('office'), quotaId, request, clock })
    expect(await remind('2026-11-13T02:00:00.000Z')).toBe(0)
    expect(await remind('2026-11-16T01:00:00.000Z')).toBe(0)
  })

  it('is reminded of along a ladder of its own', async () => {
    const ladder = [
      { moment: 'weekday', weekday: '4', hour: 14, audience: ['office'] },
      { moment: 'afterMiss', hour: 8, audience: ['editorInChief'] },
    ]
    await payload.update({ collection: 'quotas', id: quotaId, data: { ladder } as never })
    expect(await remind('2026-11-18T09:00:00.000Z')).toBe(0)
    const thursday = '2026-11-19T07:00:00.000Z'
    expect(await remind(thursday)).toBe(1)
    expect(await toldAt(thursday)).toEqual(['office'])
    await payload.update({ collection: 'quotas', id: quotaId, data: { ladder: [] } })
  })

  it('refuses a ladder that could never remind anybody, in a sentence', async () => {
    const save = (step: object) =>
      payload.update({
        collection: 'quotas',
        id: quotaId,
        data: {
          ladder: [{ moment: 'weekday', weekday: '3', hour: 9, audience: ['editor'], ...step }],
        } as never,
        user: room.person('office'),
        overrideAccess: false,
      })
    const sentenceOf = async (step: object): Promise<unknown> => {
      const error: unknown = await save(step).catch((reason: unknown) => reason)
      return (error as { data?: { errors?: { message: string }[] } }).data?.errors?.[0]?.message
    }
    expect(await sentenceOf({ hour: 25 })).toBe('Giờ phải là số nguyên từ 0 đến 23.')
    expect(await sentenceOf({ audience: [] })).toContain('ít nhất một vai trò')
    expect(await sentenceOf({ moment: 'daysBeforeEnd', daysBeforeEnd: 9 })).toContain('từ 0 đến 6')
  })
})

describe('the writing roster', () => {
  const assign = (by: 'office' | 'chief' | 'editor' | 'contributor', extra: object = {}) =>
    payload.create({
      collection: 'writing-rosters',
      data: { quota: quotaId, unit: room.cast.units.department, periodKey: '25/11/2026', ...extra } as never,
      user: room.person(by),
      overrideAccess: false,
      depth: 0,
    })

  it('is kept by the office and the editor-in-chief, who may write any day of the week', async () => {
    expect(await assign('office')).toMatchObject({
      periodKey: '2026-W48',
      title: 'Tuần 48 (23–29/11/2026): Đơn vị department',
    })
    await expect(assign('chief')).rejects.toThrow()
    await expect(assign('editor', { periodKey: '49/2026' })).rejects.toThrow()
    await expect(assign('contributor', { periodKey: '49/2026' })).rejects.toThrow()
    await expect(assign('office', { periodKey: 'tuần tới' })).rejects.toThrow()
    await expect(assign('office', { unit: room.cast.units.commune })).rejects.toThrow()
  })

  it('lets the writers whose turn it is hear of it first, and names their department to all', async () => {
    // The leader first hears of the week before.
    expect(await remind('2026-11-23T02:00:00.000Z')).toBe(1)
    const tuesday = '2026-11-24T02:00:00.000Z'
    expect(await remind(tuesday)).toBe(1)
    expect(await toldAt(tuesday)).toEqual(['contributor'])
    const wednesday = '2026-11-25T09:00:00.000Z'
    expect(await remind(wednesday)).toBe(4)
    expect((await mailsAt(wednesday))[0]?.text).toContain('Đến lượt viết: Đơn vị department.')
  })

  it('is filled for many weeks at once, the departments in turn, leaving what is there', async () => {
    const { department, sibling, commune } = room.cast.units
    const fill = async (name: 'office' | 'editor', body: object) => {
      const answer = await api(name, '/writing-rosters/fill', { quota: quotaId, ...body })
      return [answer.status, JSON.stringify(await answer.json())] as const
    }
    const wish = { units: [department, sibling], from: '48/2026', count: '4', first: department }
    expect(await fill('editor', wish)).toEqual([404, expect.stringContaining('chỉ tiêu') as string])
    const bad = (change: object) => fill('office', { ...wish, ...change })
    expect(await bad({ count: '54' })).toEqual([422, expect.stringContaining('từ 1 đến 53') as string])
    expect(await bad({ from: 'tuần tới' })).toEqual([422, expect.stringContaining('Không rõ') as string])
    expect(await bad({ units: [] })).toEqual([422, expect.stringContaining('ít nhất một') as string])
    expect(await bad({ units: [commune] })).toEqual([422, expect.stringContaining('phạm vi') as string])
    expect(await bad({ first: room.cast.units.desk })).toEqual([422, expect.any(String) as string])

    expect(await fill('office', wish)).toEqual([
      200,
      expect.stringContaining('Đã lập phân công cho 3 kỳ. 1 kỳ đã có phân công') as string,
    ])
    const { docs } = await payload.find({ collection: 'writing-rosters', sort: 'periodKey', depth: 0 })
    expect(docs.map(({ periodKey, unit }) => [periodKey, unit])).toEqual([
      ['2026-W48', department],
      ['2026-W49', sibling],
      ['2026-W50', department],
      ['2026-W51', sibling],
    ])
    // Without a beginning it starts with the period after this one.
    expect((await fill('office', { units: [department], count: '6' }))[1]).toContain('3 kỳ. 3 kỳ đã có')
  })
})
