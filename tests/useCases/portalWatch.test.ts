import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGuardedFetch } from '@/adapters/guardedFetch'
import { addDays, addMinutes, startOfDay, toDay, weekdayOf, type Instant } from '@/domain/time/instant'
import { periodOf } from '@/domain/time/period'
import { publishDue } from '@/useCases/publishDue'
import { watchPortals } from '@/useCases/portalWatch/watchPortals'
import { weeklyReport } from '@/useCases/weeklyReport'
import { settableClock } from '@tests/support/clock'
import { ledgerOf, must, openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { restClient } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'
import { webServer, type WebServer } from '@tests/support/webServer'

const HOUR = 60
const DAY = 24 * HOUR
const clock = settableClock('2026-11-02T01:00:00.000Z')
let payload: Payload
let room: Newsroom
let web: WebServer
let api: ReturnType<typeof restClient>

/** A portal that copies titles by hand, keeps its page in a cache of an hour, and has a page for each item. */
const portal = {
  items: [] as string[],
  cached: { html: '', until: '' as Instant },
  page: () =>
    portal.items
      .map((title, at) => `<li><a href="/bai/${encodeURI(title)}">${title}</a> ${at}</li>`)
      .join(''),
  put(...titles: string[]) {
    portal.items.unshift(...titles)
    for (const title of titles) web.pages.set(`/bai/${encodeURI(title)}`, `<html><h1>${title}</h1></html>`)
  },
  drop(title: string) {
    portal.items = portal.items.filter((each) => each !== title)
    web.pages.delete(`/bai/${encodeURI(title)}`)
  },
}

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  web = await webServer()
  api = restClient(payload)
  web.pages.set('/tin', (_, response) => {
    if (clock.now() >= portal.cached.until) {
      portal.cached = {
        html: `<html><body><ul>${portal.page()}</ul></body></html>`,
        until: addMinutes(clock.now(), HOUR),
      }
    }
    response.setHeader('content-type', 'text/html; charset=utf-8').end(portal.cached.html)
  })
  await payload.update({
    collection: 'units',
    id: room.cast.units.board,
    data: { portalListUrl: `${web.url}/tin`, portalMatch: 'title', portalAllowPrivate: true },
  })
})
afterAll(async () => {
  web.close()
  await payload.destroy()
})

const watch = () =>
  watchPortals({
    payload,
    now: clock.now(),
    fetch: createGuardedFetch('https://nhip.test'),
    log: {
      error: (details) => {
        throw new Error(JSON.stringify(details))
      },
    },
  })

/** Lets time pass the way the job does: a sweep whenever something is due. */
async function pass(minutes: number): Promise<void> {
  const end = addMinutes(clock.now(), minutes)
  for (;;) {
    await watch()
    const { docs } = await payload.find({
      collection: 'portal-watches',
      where: { nextLookAt: { less_than_equal: end } },
      sort: 'nextLookAt',
      limit: 1,
      depth: 0,
    })
    const next = docs[0]?.nextLookAt
    if (!next || next <= clock.now()) break
    clock.set(next)
  }
  clock.set(end)
}

async function publish(title: string): Promise<string> {
  const { id } = await room.approved(title)
  await publishDue({ payload, now: clock.now(), clock, log: { error: () => undefined } })
  return id
}
const watchOf = async (subjectId: string) =>
  (await payload.find({ collection: 'portal-watches', where: { key: { equals: subjectId } }, depth: 0 }))
    .docs[0]
const actionsOf = async (id: string) =>
  (
    await payload.find({
      collection: 'auditLog',
      where: { documentId: { equals: id } },
      sort: 'seq',
      depth: 0,
    })
  ).docs.map(({ action }) => action)
const told = async (kind: string) =>
  (await payload.find({ collection: 'notifications', where: { kind: { equals: kind } }, depth: 0 })).docs

describe('a portal', () => {
  const first = 'Khai trương bộ phận một cửa điện tử'
  const second = 'Hội nghị đối thoại với doanh nghiệp quý IV'
  const third = 'Thông báo lịch tiếp công dân tháng mười hai'
  let ids: Record<'first' | 'second' | 'third', string>

  it('that shows a piece after its cache is seen to, and the ledger and the history say when', async () => {
    ids = { first: await publish(first), second: '', third: '' }
    await watch()
    clock.advance(10)
    await watch()
    expect(await watchOf(ids.first)).toMatchObject({ status: 'waiting', looks: 1 })
    portal.put(first)
    await pass(30)
    expect((await watchOf(ids.first))?.status).toBe('waiting')
    await pass(2 * HOUR)
    const seen = await watchOf(ids.first)
    expect(seen).toMatchObject({ status: 'seen', foundUrl: `${web.url}/bai/${encodeURI(first)}` })
    expect((await ledgerOf(payload, ids.first))[0]).toMatchObject({
      confirmedAt: seen?.seenAt,
      confirmedUrl: seen?.foundUrl,
    })
    expect(await actionsOf(ids.first)).toContain('portalSeen')
  })

  it('that shows it only after days is late', async () => {
    ids.second = await publish(second)
    await pass(3 * DAY)
    expect((await watchOf(ids.second))?.status).toBe('waiting')
    portal.put(`${second.slice(0, 34)}…`)
    await pass(2 * DAY)
    expect(await watchOf(ids.second)).toMatchObject({ status: 'late' })
  })

  it('that never shows it is given up after two weeks, and the editors hear of it once', async () => {
    ids.third = await publish(third)
    await pass(16 * DAY)
    expect(await watchOf(ids.third)).toMatchObject({ status: 'neverSeen', nextLookAt: null })
    const notices = await told('portal.neverSeen')
    expect(notices.map(({ user }) => user)).toContain(room.person('editor').id)
    expect(new Set(notices.map(({ user }) => user)).size).toBe(notices.length)
  })

  it('on which it was seen by a person is confirmed by hand with a link', async () => {
    const { id } = (await watchOf(ids.third)) ?? { id: '' }
    const confirm = (by: 'editor' | 'leader' | 'anonymous' | 'strangerEditor', url: string) =>
      api(by, `/portal-watches/${id}/confirm`, { url })
    expect((await confirm('anonymous', 'https://cong.vn/1')).status).toBe(401)
    expect((await confirm('leader', 'https://cong.vn/1')).status).toBe(403)
    expect((await confirm('editor', 'cong.vn')).status).toBe(422)
    // An editor of another unit who only writes for this one.
    const { department, commune } = room.cast.units
    const assignments = [
      { role: 'editor' as const, unit: commune },
      { role: 'contributor' as const, unit: department },
    ]
    const id2 = room.person('strangerEditor').id
    await payload.update({ collection: 'users', id: id2, data: { assignments } })
    expect((await confirm('strangerEditor', 'https://cong.vn/1')).status).toBe(403)
    expect((await confirm('editor', 'https://cong.vn/1')).status).toBe(200)
    const [first] = await ledgerOf(payload, ids.third)
    clock.advance(DAY)
    expect((await confirm('editor', 'https://cong.vn/1')).status).toBe(200)
    expect((await ledgerOf(payload, ids.third))[0]?.confirmedAt).toBe(first?.confirmedAt)
    expect(await watchOf(ids.third)).toMatchObject({ status: 'seen', foundUrl: 'https://cong.vn/1' })
    expect((await ledgerOf(payload, ids.third))[0]).toMatchObject({ confirmedUrl: 'https://cong.vn/1' })
    expect(await actionsOf(ids.third)).toContain('portalConfirmed')
  })

  it('that drops a piece while its page is gone makes it vanished, after a second look', async () => {
    portal.drop(`${second.slice(0, 34)}…`)
    await pass(20 * DAY)
    expect((await watchOf(ids.second))?.status).toBe('vanished')
    expect(await told('portal.vanished')).not.toHaveLength(0)
  })

  it('that cannot be read teaches nothing, and is asked again soon', async () => {
    const id = await publish('Kết quả khảo sát mức độ hài lòng của người dân')
    const page = web.pages.get('/tin')
    web.pages.delete('/tin')
    await pass(HOUR)
    expect(await watchOf(id)).toMatchObject({
      status: 'waiting',
      looks: 0,
      lastMessage: expect.stringContaining('404') as string,
    })
    web.pages.set('/tin', page ?? '')
  })

  it('that still shows what was withdrawn raises the alarm with a request, until it lets go', async () => {
    const title = 'Tin có số liệu sai về giải ngân vốn đầu tư'
    const id = await publish(title)
    portal.put(title)
    await pass(3 * HOUR)
    expect((await watchOf(id))?.status).toBe('seen')
    await must(room.step('articles', id, 'chief', { action: 'withdraw', reason: 'Số liệu sai' }))
    await pass(30)
    const shown = await watchOf(id)
    expect(shown?.status).toBe('stillShown')
    expect(shown?.lastMessage).toMatch(/^Kính gửi Ban Biên tập Cổng.*Đề nghị quý cơ quan gỡ bài/)
    const alarms = await told('portal.stillShown')
    expect(alarms.map(({ user }) => user)).toContain(room.person('editor').id)
    expect(new Set(alarms.map(({ user }) => user)).size).toBe(alarms.length)
    portal.drop(title)
    await pass(3 * HOUR)
    expect((await watchOf(id))?.status).toBe('takenDown')
    expect(await actionsOf(id)).toEqual(expect.arrayContaining(['portalStillShown', 'portalTakenDown']))
  })

  it('that did not show a piece for a day has it in the weekly report, unless a person saw it', async () => {
    const reported = async (now: Instant) => {
      const period = periodOf('week', monday)
      const { unseen } = await weeklyReport({
        payload,
        unitId: room.cast.units.board,
        rules: [],
        period,
        now,
        isClosing: false,
      })
      return unseen?.map(({ title }) => title)
    }
    // Tuesday of a fresh week, a week after what the tests before put out.
    const monday = startOfDay(addDays(toDay(clock.now()), 15 - weekdayOf(toDay(clock.now()))))
    clock.set(addMinutes(monday, DAY + 9 * HOUR))
    const forgotten = await publish('Bài không ai chép sang cổng')
    const confirmed = await publish('Bài do người chép sang cổng')
    const shown = await publish('Bài hiện trên cổng đúng giờ')
    portal.put('Bài hiện trên cổng đúng giờ')
    await pass(3 * HOUR)
    expect((await watchOf(shown))?.status).toBe('seen')
    // A day has not passed yet.
    expect(await reported(clock.now())).toEqual([])
    await pass(2 * DAY)
    const url = 'https://cong.vn/bai-do-nguoi-chep'
    expect((await api('editor', `/articles/${confirmed}/confirm`, { url })).status).toBe(200)
    const end = addMinutes(monday, 7 * DAY)
    clock.set(addMinutes(end, 5))
    expect(await reported(clock.now())).toEqual(['Bài không ai chép sang cổng'])
    // Seen only after the week: a late close says the same.
    portal.put('Bài không ai chép sang cổng')
    await pass(2 * DAY)
    expect((await watchOf(forgotten))?.status).toBe('late')
    expect(await reported(clock.now())).toEqual(['Bài không ai chép sang cổng'])
  })
})

describe('a unit whose portal has no listing', () => {
  it('has its pieces confirmed by hand with a link, and reports of no portal', async () => {
    await payload.update({
      collection: 'units',
      id: room.cast.units.board,
      data: { portalListUrl: null },
    })
    const id = await publish('Bài của đơn vị không có trang danh mục')
    await watch()
    expect(await watchOf(id)).toBeUndefined()
    const url = 'https://cong.vn/bai-khong-danh-muc'
    expect((await api('editor', `/articles/${id}/confirm`, { url })).status).toBe(200)
    expect((await ledgerOf(payload, id))[0]).toMatchObject({ confirmedUrl: url })
    const period = periodOf('week', clock.now())
    const around = { payload, unitId: room.cast.units.board, rules: [], period, now: clock.now() }
    expect(await weeklyReport({ ...around, isClosing: false })).not.toHaveProperty('unseen')
  })
})
