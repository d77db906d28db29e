import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonName } from '@tests/access/cast'
import { settableClock } from '@tests/support/clock'
import { openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { boardQuota, closeWeeks, restClient } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'

const clock = settableClock('2026-11-02T01:00:00.000Z')
let payload: Payload
let room: Newsroom
let api: ReturnType<typeof restClient>

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  api = restClient(payload)
  await boardQuota(room, '2026-11-02T01:00:00.000Z')
})
afterAll(() => payload.destroy())

const noticesOf = async (name: PersonName, kind: string) =>
  (
    await payload.find({
      collection: 'notifications',
      where: { and: [{ user: { equals: room.person(name).id } }, { kind: { equals: kind } }] },
      sort: 'at',
      depth: 0,
    })
  ).docs

describe('the close of a week', () => {
  it('is told to office and leader once per week, with what an outage moved', async () => {
    // Due on Saturday of week 45, while nothing ran; sent out in week 46.
    await room.approved('Tin bị gián đoạn', '2026-11-07T01:00:00.000Z')
    clock.set('2026-11-09T03:00:00.000Z')
    const { publishDue } = await import('@/useCases/publishDue')
    await publishDue({ payload, now: clock.now(), clock, log: { error: () => undefined } })
    clock.set('2026-11-17T01:00:00.000Z')
    expect(await closeWeeks(room)).toBe(2)
    expect(await closeWeeks(room)).toBe(0)

    for (const name of ['office', 'leader'] as const) {
      const notices = await noticesOf(name, 'weekClosed')
      expect(notices.map(({ params }) => params)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ period: '2026-W45', met: 0, missed: 1, movedOut: 1, movedIn: 0 }),
          expect.objectContaining({ period: '2026-W46', met: 0, missed: 1, movedOut: 0, movedIn: 1 }),
        ]),
      )
      expect(notices).toHaveLength(2)
      expect(notices[0]?.link).toMatch(/^\/admin\/bao-cao-tuan\/[0-9a-f-]{36}$/)
    }
    expect(await noticesOf('contributor', 'weekClosed')).toEqual([])
  })
})

describe('marking as read', () => {
  it('touches one’s own only, and says how many', async () => {
    const [mine] = await noticesOf('office', 'weekClosed')
    const [theirs] = await noticesOf('leader', 'weekClosed')
    const answer = await api('office', '/notifications/read', { ids: [mine?.id, theirs?.id] })
    expect(await answer.json()).toMatchObject({ read: 1 })
    expect((await payload.findByID({ collection: 'notifications', id: mine!.id })).readAt).toBe(clock.now())
    expect(
      (await payload.findByID({ collection: 'notifications', id: theirs!.id })).readAt ?? null,
    ).toBeNull()
    expect(await (await api('office', '/notifications/read', { all: true })).json()).toMatchObject({
      read: 1,
    })
    expect(await (await api('office', '/notifications/read', { all: true })).json()).toMatchObject({
      read: 0,
    })
  })

  it('needs a login and a list', async () => {
    expect((await api('anonymous', '/notifications/read', { all: true })).status).toBe(401)
    expect((await api('office', '/notifications/read', { ids: 'all' })).status).toBe(400)
  })
})

describe('a delegation', () => {
  it('is told to the substitute, and ended by the delegator only, once', async () => {
    const { id } = await payload.create({
      collection: 'delegations',
      data: {
        delegate: room.person('editor').id,
        unit: room.cast.units.board,
        startsAt: '2026-11-17T00:00:00.000Z',
        startsAt_tz: 'Asia/Ho_Chi_Minh',
        endsAt: '2026-11-20T00:00:00.000Z',
        endsAt_tz: 'Asia/Ho_Chi_Minh',
        reason: 'Đi họp',
      } as never,
      user: room.person('chief'),
      overrideAccess: false,
    })
    expect(await noticesOf('editor', 'delegationGiven')).toMatchObject([
      { params: { delegator: 'Người chief' } },
    ])
    expect((await api('editor', `/delegations/${id}/revoke`, {})).status).toBe(403)
    expect((await api('contributor', `/delegations/${id}/revoke`, {})).status).toBe(404)
    expect((await api('chief', `/delegations/${id}/revoke`, {})).status).toBe(200)
    expect(await payload.findByID({ collection: 'delegations', id })).toMatchObject({
      revokedAt: clock.now(),
    })
    expect((await api('chief', `/delegations/${id}/revoke`, {})).status).toBe(409)
    expect(await noticesOf('editor', 'delegationRevoked')).toHaveLength(1)
    const { docs } = await payload.find({
      collection: 'auditLog',
      where: { documentId: { equals: id } },
      sort: 'seq',
    })
    expect(docs.map(({ action }) => action)).toEqual(['delegate', 'revokeDelegation'])
  })
})
