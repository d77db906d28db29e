import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import express from 'express'
import ICAL from 'ical.js'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCalendarRouter } from '@/server/calendarFeed'
import type { CalendarItem } from '@/useCases/calendar/loadCalendar'
import type { PersonName } from '@tests/access/cast'
import { settableClock } from '@tests/support/clock'
import { must, openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { boardQuota, restClient } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'

const MONDAY = '2026-11-16T01:00:00.000Z'
const WEDNESDAY = '2026-11-18T00:30:00.000Z'
const FRIDAY = '2026-11-20T00:30:00.000Z'
const NOVEMBER = '/publications/calendar?from=2026-11-01&to=2026-12-01'

const clock = settableClock(MONDAY)
let payload: Payload
let room: Newsroom
let ask: ReturnType<typeof restClient>
let server: Server
let scheduledId: string

type Page = {
  items: CalendarItem[]
  days: { on: string; lunarInFull: string; holidays: { kind: string; name: string }[] }[]
  isCut: boolean
  now: string
}

const page = async (name: PersonName, extra = ''): Promise<Page> =>
  (await (await ask(name, NOVEMBER + extra)).json()) as Page
const titles = async (name: PersonName, extra = '') =>
  (await page(name, extra)).items.map(({ kind, title }) => `${kind}: ${title}`)

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  ask = restClient(payload)
  await boardQuota(room, MONDAY)
  await payload.create({
    collection: 'holidays',
    data: { name: 'Ngày Văn hóa', on: '2026-11-24', kind: 'holiday' },
  })
  await room.approved('Tin đã đăng')
  scheduledId = (await room.approved('Tin hẹn giờ', WEDNESDAY)).id
  await room.draft('Tin dự kiến', { publishAt: FRIDAY })
  await room.draft('Tin chưa hẹn')
  const sent = await room.draft('Tin chờ duyệt')
  await must(room.step('articles', sent.id, 'contributor', { action: 'submit' }))
  await room.draft('Tin đơn vị khác', { unit: room.cast.units.sibling, publishAt: FRIDAY }, 'editor')
  const app = express().use(createCalendarRouter({ payload, clock, publicUrl: 'http://nhip.test' }))
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', () => resolve())
  })
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await payload.destroy()
})

const OWN = [
  'published: Tin đã đăng',
  'awaiting: Tin chờ duyệt',
  'scheduled: Tin hẹn giờ',
  'planned: Tin dự kiến',
]
const DEADLINES = ['quotaDeadline: Tin, bài trên trang', 'quotaDeadline: Tin, bài trên trang']

describe('the calendar', () => {
  it('shows what a person may read, and no more', async () => {
    expect((await titles('contributor')).sort()).toEqual([...OWN, ...DEADLINES].sort())
    expect((await titles('otherContributor')).sort()).toEqual(
      ['planned: Tin đơn vị khác', ...DEADLINES].sort(),
    )
    expect(await titles('strangerEditor')).toEqual([])
    expect((await titles('administrator')).length).toBe(OWN.length + 1 + DEADLINES.length)
    expect((await ask('anonymous', NOVEMBER)).status).toBe(401)
  })

  it('narrows to a unit with those below it, to a channel and to a topic', async () => {
    const slugOf = async (id: string) => (await payload.findByID({ collection: 'units', id })).slug
    const department = await slugOf(room.cast.units.department)
    expect(await titles('chief', `&don-vi=${department}`)).not.toContain('planned: Tin đơn vị khác')
    expect(await titles('chief', '&don-vi=' + (await slugOf(room.cast.units.board)))).toHaveLength(7)
    expect(await titles('chief', '&kenh=trang-web&chu-de=chinh-quyen-so')).toHaveLength(7)
    await payload.create({
      collection: 'channels',
      data: { name: 'Zalo', slug: 'zalo', kind: 'zalo', active: true } as never,
    })
    expect(await titles('chief', '&kenh=zalo')).toEqual([])
    expect((await ask('chief', `${NOVEMBER}&chu-de=khong-co`)).status).toBe(404)
  })

  it('refuses a range that is none, or too long', async () => {
    for (const range of [
      '',
      '?from=2026-11-01',
      '?from=2026-12-01&to=2026-11-01',
      '?from=2020-01-01&to=2026-01-01',
    ])
      expect((await ask('chief', `/publications/calendar${range}`)).status).toBe(400)
  })

  it('names holidays and lunar days', async () => {
    const { days } = await page('chief')
    expect(days).toHaveLength(30)
    expect(days[23]).toMatchObject({
      on: '2026-11-24',
      lunarInFull: 'âm lịch 16 tháng 10 năm Bính Ngọ',
      holidays: [{ kind: 'holiday', name: 'Nghỉ lễ: Ngày Văn hóa' }],
    })
  })

  it('lets those move an approved piece who may take that step, and nobody else', async () => {
    const mover = async (name: PersonName) =>
      (await page(name)).items.filter(({ canMove }) => canMove).map(({ title }) => title)
    expect(await mover('chief')).toEqual(['Tin hẹn giờ'])
    expect(await mover('substitute')).toEqual(['Tin hẹn giờ'])
    for (const name of ['contributor', 'editor', 'leader', 'administrator'] as const)
      expect(await mover(name)).toEqual([])
  })
})

describe('moving an approved piece', () => {
  const move = (name: PersonName, publishAt: string, scheduledFor: string) =>
    ask(name, `/articles/${scheduledId}/step`, { action: 'reschedule', publishAt, scheduledFor })
  const place = async () => (await page('chief')).items.find(({ subject }) => subject?.id === scheduledId)

  it('is refused to whoever may not, and where somebody else has moved it meanwhile', async () => {
    expect((await move('contributor', FRIDAY, WEDNESDAY)).status).toBe(403)
    const stale = await move('chief', FRIDAY, '2026-11-17T00:30:00.000Z')
    expect(stale.status).toBe(409)
    expect(await stale.json()).toMatchObject({ issues: [{ code: 'rowMoved' }] })
    expect(await place()).toMatchObject({ at: WEDNESDAY })
  })

  it('changes the time, leaves a line in the history and keeps the name of the entry', async () => {
    const before = await place()
    expect((await move('chief', FRIDAY, WEDNESDAY)).status).toBe(200)
    expect(await place()).toMatchObject({ id: before?.id, at: FRIDAY, kind: 'scheduled' })
    const { docs } = await payload.find({
      collection: 'auditLog',
      where: { and: [{ documentId: { equals: scheduledId } }, { action: { equals: 'reschedule' } }] },
    })
    expect(docs).toMatchObject([{ details: { from: WEDNESDAY, to: FRIDAY } }])
  })

  it('sends it out at once when the new time has passed', async () => {
    const answer = await move('chief', '2026-11-15T00:30:00.000Z', FRIDAY)
    expect(await answer.json()).toMatchObject({ isOut: true })
    expect(await place()).toMatchObject({ kind: 'published', at: MONDAY, canMove: false })
  })
})

describe('the calendar in a phone', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers })
  const make = async (name: PersonName): Promise<string> => {
    const body = (await (await ask(name, '/users/calendar-link', {})).json()) as { url: string }
    return new URL(body.url).pathname
  }

  it('holds what its owner may read, and is sent again only when it changed', async () => {
    const path = await make('contributor')
    const first = await get(path)
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(first.headers.get('cache-control')).toContain('private')
    const events = new ICAL.Component(ICAL.parse(await first.text()) as never)
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each))
    const summaries = events.map(({ summary }) => summary)
    expect(summaries).toContain('Dự kiến: Tin dự kiến')
    expect(summaries.join()).not.toContain('Tin đơn vị khác')
    expect(
      events
        .find(({ summary }) => summary.includes('Tin dự kiến'))
        ?.startDate.toJSDate()
        .toISOString(),
    ).toBe(FRIDAY)
    const etag = first.headers.get('etag') ?? ''
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
    await room.draft('Tin mới hẹn', { publishAt: FRIDAY })
    expect((await get(path, { 'if-none-match': etag })).status).toBe(200)
  })

  it('keeps only a hash of the address, and no answer of the API holds that', async () => {
    const path = await make('editor')
    const id = room.person('editor').id
    const stored = await payload.findByID({ collection: 'users', id, depth: 0 })
    expect(stored.calendarTokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(stored)).not.toContain(path.slice('/lich/'.length, -'.ics'.length))
    for (const name of ['editor', 'administrator'] as const) {
      const seen = await (await ask(name, `/users/${id}`)).text()
      expect(seen).not.toContain('calendarToken')
    }
  })

  it('ends an address with the next one, when revoked, and with the account', async () => {
    const old = await make('chief')
    const next = await make('chief')
    expect((await get(old)).status).toBe(404)
    expect((await get(next)).status).toBe(200)
    await ask('chief', '/users/calendar-link/revoke', {})
    expect((await get(next)).status).toBe(404)
    const { docs } = await payload.find({
      collection: 'auditLog',
      where: {
        and: [{ documentId: { equals: room.person('chief').id } }, { action: { contains: 'calendarLink' } }],
      },
      sort: 'seq',
    })
    expect(docs.map(({ action }) => action)).toEqual([
      'calendarLinkMade',
      'calendarLinkMade',
      'calendarLinkRevoked',
    ])

    const leaving = await make('office')
    await payload.update({
      collection: 'users',
      id: room.person('office').id,
      data: { active: false },
    })
    expect((await get(leaving)).status).toBe(404)
    for (const guess of ['/lich/x.ics', '/lich/.ics', `/lich/${'a'.repeat(43)}.ics`, leaving.slice(0, -4)])
      expect((await get(guess)).status).toBe(404)
    expect((await ask('anonymous', '/users/calendar-link', {})).status).toBe(401)
  })
})
