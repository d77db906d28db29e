import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countUnread, findNotifications } from '@/queries/office/findNotifications'
import { findOwnWork } from '@/queries/office/findOwnWork'
import { findFailed, findPlanned } from '@/queries/office/findPlanned'
import { findQueue } from '@/queries/office/findQueue'
import { findReports } from '@/queries/office/findReports'
import { quotasConcerning, quotaStandings } from '@/queries/office/quotaStandings'
import { settableClock } from '@tests/support/clock'
import { ledgerOf, must, openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { boardQuota, closeWeeks } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'

const clock = settableClock('2026-11-09T01:00:00.000Z')
let payload: Payload
let room: Newsroom
let department: string

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  department = room.cast.units.department
  await boardQuota(room, '2026-11-09T01:00:00.000Z')
})
afterAll(() => payload.destroy())

describe('what lies on desks', () => {
  it('counts waiting from the last time a piece was handed on', async () => {
    const doc = await room.draft('Tin gửi hai lần')
    await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
    clock.set('2026-11-10T01:00:00.000Z')
    await must(room.step('articles', doc.id, 'editor', { action: 'return', reason: 'Thiếu ảnh' }))
    const own = await findOwnWork(payload, room.person('contributor').id, clock.now())
    expect(own.returned).toMatchObject([{ id: doc.id, returnReason: 'Thiếu ảnh' }])

    clock.set('2026-11-11T01:00:00.000Z')
    await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
    const queue = await findQueue(payload, { unitIds: [department], statuses: ['submitted'] })
    expect(queue).toMatchObject({
      total: 1,
      items: [{ id: doc.id, since: clock.now(), authorName: 'Người contributor' }],
    })
    expect(await findQueue(payload, { unitIds: [room.cast.units.sibling], statuses: ['submitted'] })).toEqual(
      { items: [], total: 0 },
    )
    expect((await findOwnWork(payload, room.person('contributor').id, clock.now())).sent).toMatchObject([
      { status: 'submitted' },
    ])
    expect((await findOwnWork(payload, room.person('editor').id, clock.now())).sent).toEqual([])
  })

  it('lists what is planned, and what failed until somebody sees to it', async () => {
    const doc = await room.approved('Tin hẹn giờ', '2026-11-14T01:00:00.000Z')
    expect(await findPlanned(payload, [department])).toMatchObject([
      { title: 'Tin hẹn giờ', dueAt: '2026-11-14T01:00:00.000Z' },
    ])
    expect(await findFailed(payload, [department])).toEqual([])

    const [row] = await ledgerOf(payload, doc.id)
    await payload.db.updateOne({
      collection: 'publications',
      id: String(row?.id),
      data: { status: 'failed' },
    })
    await payload.db.updateOne({ collection: 'articles', id: doc.id, data: { publishError: 'SQLITE_FULL' } })
    expect(await findFailed(payload, [department])).toMatchObject([{ subjectId: doc.id }])
    await must(room.step('articles', doc.id, 'chief', { action: 'cancelSchedule' }))
    expect(await findFailed(payload, [department])).toEqual([])
  })
})

describe('quotas and reports', () => {
  it('concern whoever reaches the unit or writes for it, and stand as the ledger says', async () => {
    const ofDepartment = await quotasConcerning(payload, [department])
    expect(ofDepartment).toHaveLength(1)
    expect(await quotasConcerning(payload, [room.cast.units.commune])).toEqual([])
    clock.set('2026-11-12T01:00:00.000Z')
    await room.approved('Tin đã đăng')
    const [standing] = await quotaStandings(payload, ofDepartment, clock.now())
    expect(standing).toMatchObject({
      period: { key: '2026-W46' },
      assessment: {
        published: 1,
        planned: 0,
        missing: 1,
        status: 'atRisk',
        items: [{ title: 'Tin đã đăng' }],
      },
    })
  })

  it('are read page by page, the latest week first', async () => {
    clock.set('2026-11-24T01:00:00.000Z')
    await closeWeeks(room)
    const unitIds = [room.cast.units.board]
    const first = await findReports(payload, { unitIds, page: 1, limit: 1 })
    expect(first).toMatchObject({
      page: 1,
      pages: 2,
      reports: [{ periodKey: '2026-W47', status: 'closed', adjustedModel: null }],
    })
    expect((await findReports(payload, { unitIds, page: 2, limit: 1 })).reports).toMatchObject([
      { periodKey: '2026-W46' },
    ])
    expect((await findReports(payload, { unitIds: [], page: 1, limit: 1 })).reports).toEqual([])
  })
})

describe('notifications', () => {
  it('are one’s own, newest first', async () => {
    const userId = room.person('contributor').id
    const { notices, total } = await findNotifications(payload, { userId, limit: 50 })
    expect(notices.map(({ at }) => at)).toEqual([...notices.map(({ at }) => at)].sort().reverse())
    expect(await countUnread(payload, userId)).toBe(total)
    expect(notices.some(({ kind }) => kind === 'step.return')).toBe(true)
    expect(await countUnread(payload, room.person('unassigned').id)).toBe(0)
  })
})
