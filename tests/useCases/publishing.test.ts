import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { inTransaction } from '@/useCases/inTransaction'
import { publishDue } from '@/useCases/publishDue'
import { withdrawExpired } from '@/useCases/withdrawExpired'
import { settableClock } from '@tests/support/clock'
import { ledgerOf, must, openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { testPayload } from '@tests/support/payload'

const clock = settableClock('2026-11-18T02:00:00.000Z')
const quiet = { error: () => undefined }
let payload: Payload
let room: Newsroom
let updateOne: Payload['db']['updateOne']

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  updateOne = payload.db.updateOne
})
afterEach(() => {
  payload.db.updateOne = updateOne
  clock.advance(24 * 60)
})
afterAll(() => payload.destroy())

const sweep = () => publishDue({ payload, now: clock.now(), clock, log: quiet })
const article = (id: string) => payload.findByID({ collection: 'articles', id, depth: 0 })
const inMinutes = (minutes: number) => new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString()

/** Breaks off, once, at the first write to the collection: as a crash would, where there is no transaction. */
function crashAt(collection: string, nth = 1): void {
  let seen = 0
  payload.db.updateOne = function crashing(args) {
    if (args.collection === collection && ++seen === nth) {
      payload.db.updateOne = updateOne
      return Promise.reject(new Error('power cut'))
    }
    return updateOne.call(this, args)
  }
}

it.each(['articles', 'media', 'counters'])(
  'is completed by a later sweep when it breaks off at %s',
  async (collection) => {
    const doc = await room.approved(`Tin bị ngắt khi ghi ${collection}`, inMinutes(10))
    clock.advance(11)
    crashAt(collection)
    await sweep()
    clock.advance(2)
    await sweep()
    const [row] = await ledgerOf(payload, doc.id)
    expect(row).toMatchObject({ status: 'published' })
    expect(await article(doc.id)).toMatchObject({ status: 'published' })
    expect((await payload.findByID({ collection: 'media', id: String(doc.cover) })).isPublic).toBe(true)
    const { docs } = await payload.find({
      collection: 'auditLog',
      where: { and: [{ documentId: { equals: doc.id } }, { action: { equals: 'publish' } }] },
    })
    expect(docs).toHaveLength(1)
  },
)

it.each([
  ['articles', 1, 'Khai trương bộ phận một cửa'],
  ['media', 1, 'Tập huấn chữ ký số cho cán bộ'],
  ['publications', 2, 'Đối thoại với doanh nghiệp quý IV'],
] as const)(
  'keeps the older edition public when the newer breaks off at %s',
  async (collection, nth, title) => {
    const doc = await room.approved(title)
    await must(room.step('articles', doc.id, 'contributor', { action: 'revise' }))
    await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
    await must(room.approve('articles', doc.id, 'chief', { publishAt: inMinutes(10) }))
    clock.advance(11)
    crashAt(collection, nth)
    await sweep()
    const statuses = async () => (await ledgerOf(payload, doc.id)).map(({ status }) => status)
    expect(await statuses()).toEqual(['published', 'planned'])
    clock.advance(2)
    await sweep()
    expect(await statuses()).toEqual(['superseded', 'published'])
    expect(await article(doc.id)).toMatchObject({ status: 'published' })
  },
)

it('lets two approve at the same moment, of whom one is told to look again or both see it out', async () => {
  const doc = await room.draft('Tin hai người cùng duyệt')
  await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
  const outcomes = await Promise.all([
    room.approve('articles', doc.id, 'chief', { publishAt: inMinutes(10) }),
    room.approve('articles', doc.id, 'leader', { publishAt: inMinutes(10) }),
  ])
  expect(outcomes.some(({ ok }) => ok)).toBe(true)
  for (const outcome of outcomes) if (!outcome.ok) expect(outcome.status).toBe(409)
  clock.advance(11)
  await sweep()
  const rows = await ledgerOf(payload, doc.id)
  expect(rows.filter(({ status }) => status === 'published')).toHaveLength(1)
  expect(rows.filter(({ status }) => status === 'planned')).toEqual([])
})

it('is begun again when the database says that two transactions met, and only then', async () => {
  const met = Object.assign(new Error('WriteConflict'), {
    hasErrorLabel: (label: string) => label === 'TransientTransactionError',
  })
  const failing = (errors: readonly Error[]) => {
    let tries = 0
    return inTransaction(payload, () => {
      const error = errors[tries++]
      return error ? Promise.reject(error) : Promise.resolve(tries)
    })
  }
  expect(await failing([met, met])).toBe(3)
  await expect(failing(Array.from({ length: 9 }, () => met))).rejects.toBe(met)
  await expect(failing([new Error('disk full')])).rejects.toThrow('disk full')
})

it('withdraws only the edition that has expired, not the one that takes its place at the same moment', async () => {
  const doc = await room.approved('Tin thay bản đúng lúc hết hạn', null, { removeAt: inMinutes(60) })
  await must(room.step('articles', doc.id, 'contributor', { action: 'revise' }))
  const change = { removeAt: null, publishAt: inMinutes(60), lead: 'Bản thay thế.' }
  await payload.update({
    collection: 'articles',
    id: doc.id,
    data: change,
    user: room.person('contributor'),
    overrideAccess: false,
  })
  await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
  await must(room.approve('articles', doc.id, 'chief'))
  clock.advance(60)
  await Promise.all([withdrawExpired({ payload, now: clock.now(), clock, log: quiet }), sweep()])
  await sweep()
  const rows = await ledgerOf(payload, doc.id)
  expect(rows[1]).toMatchObject({ status: 'published' })
  expect(['superseded', 'withdrawn']).toContain(rows[0]?.status)
  expect(await article(doc.id)).toMatchObject({ status: 'published' })
})

it('does not publish what was to come off before it could go out, and says so', async () => {
  const doc = await room.approved('Tin quá hạn trong lúc ngừng máy', inMinutes(10), {
    removeAt: inMinutes(60),
  })
  clock.advance(120)
  expect(await sweep()).toBe(0)
  expect((await ledgerOf(payload, doc.id))[0]).toMatchObject({ status: 'cancelled' })
  expect(await article(doc.id)).toMatchObject({ status: 'edited', scheduledFor: null })
  const { totalDocs } = await payload.count({
    collection: 'notifications',
    where: { kind: { equals: 'expiredUnpublished' } },
  })
  expect(totalDocs).toBe(2)
})

it('lets nobody cancel a row that is going out, and tells them to look again', async () => {
  const doc = await room.approved('Tin đang đăng thì bị hủy lịch', inMinutes(10))
  const [row] = await ledgerOf(payload, doc.id)
  await payload.db.updateOne({
    collection: 'publications',
    id: String(row?.id),
    data: { claimedUntil: inMinutes(1) },
  })
  const refused = await room.step('articles', doc.id, 'chief', { action: 'cancelSchedule' })
  expect(refused).toMatchObject({ ok: false, status: 409, issues: [{ code: 'rowMoved' }] })
  expect(await article(doc.id)).toMatchObject({ status: 'approved' })
})
