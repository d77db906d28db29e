import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishDue } from '@/useCases/publishDue'
import { settableClock } from '@tests/support/clock'
import { CHECKED, ledgerOf, must, openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { testPayload } from '@tests/support/payload'

const FRIDAY = '2026-11-20T02:00:00.000Z'
const SATURDAY_MORNING = '2026-11-21T01:00:00.000Z'

let payload: Payload
let room: Newsroom
const clock = settableClock(FRIDAY)

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
})
afterAll(() => payload.destroy())

/** Written, submitted and approved without a time. */
async function shelved(title: string) {
  const doc = await room.draft(title, { reserve: true })
  await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
  await must(room.approve('articles', doc.id, 'chief', { toShelf: true }))
  return doc
}

const read = (id: string) => payload.findByID({ collection: 'articles', id, depth: 0 })
const codes = (outcome: object) =>
  'issues' in outcome ? (outcome.issues as { code: string }[]).map(({ code }) => code) : []

it('approves for the shelf without a row, and says so to the writer', async () => {
  const doc = await shelved('Mẹo tra cứu hồ sơ trực tuyến')
  expect(await read(doc.id)).toMatchObject({
    status: 'approved',
    scheduledFor: null,
    shelf: { by: room.person('chief').id },
  })
  expect(await ledgerOf(payload, doc.id)).toEqual([])
  const state = await room.state('articles', doc.id, 'chief')
  expect(state?.status).toBe('shelved')
  expect(state?.actions.map(({ action }) => action)).toEqual(['return', 'schedule', 'cancelSchedule'])
})

it('writes the row with its approval when somebody sets a time, and records both', async () => {
  const doc = await shelved('Cách cài đặt ứng dụng định danh')
  clock.set('2026-11-20T05:00:00.000Z')
  const taken = await must(
    room.step('articles', doc.id, 'chief', { action: 'schedule', publishAt: SATURDAY_MORNING }),
  )
  expect(taken).toMatchObject({ dueAt: SATURDAY_MORNING, isOut: false })
  const [row, ...others] = await ledgerOf(payload, doc.id)
  expect(others).toEqual([])
  expect(row).toMatchObject({
    status: 'planned',
    edition: 1,
    dueAt: SATURDAY_MORNING,
    approvedBy: room.person('chief').id,
    approvedAt: FRIDAY,
  })
  expect(await read(doc.id)).toMatchObject({
    status: 'approved',
    edition: 1,
    scheduledFor: SATURDAY_MORNING,
    shelf: { hash: null, by: null },
  })
  const { docs } = await payload.find({
    collection: 'auditLog',
    where: { documentId: { equals: doc.id } },
    sort: 'seq',
    depth: 0,
  })
  expect(docs.map(({ action }) => action).slice(-2)).toEqual(['approve', 'schedule'])
  expect(
    codes(await room.step('articles', doc.id, 'chief', { action: 'schedule', publishAt: SATURDAY_MORNING })),
  ).toEqual(['notOnShelf'])
  clock.set(FRIDAY)
})

it('lets nobody but the editor-in-chief set the time, and asks for one', async () => {
  const doc = await shelved('Quy tắc ứng xử trên mạng')
  for (const name of ['contributor', 'editor', 'leader', 'office'] as const)
    expect(
      await room.step('articles', doc.id, name, { action: 'schedule', publishAt: SATURDAY_MORNING }),
    ).toMatchObject({ ok: false, status: 403 })
  expect(codes(await room.step('articles', doc.id, 'chief', { action: 'schedule' }))).toEqual(['missing'])
  expect(await ledgerOf(payload, doc.id)).toEqual([])
})

it('goes out at once when a person says now, never by itself', async () => {
  const doc = await shelved('Bảo vệ trẻ em trên không gian mạng')
  clock.set('2026-11-27T02:00:00.000Z')
  const log = { error: (details: object) => expect.unreachable(JSON.stringify(details)) }
  await publishDue({ payload, now: clock.now(), clock, log })
  expect(await ledgerOf(payload, doc.id)).toEqual([])
  await must(room.step('articles', doc.id, 'chief', { action: 'schedule', publishAt: null }))
  expect((await ledgerOf(payload, doc.id)).map(({ status }) => status)).toEqual(['published'])
  clock.set(FRIDAY)
})

it('comes back to be approved when its content, or the words of its picture, change', async () => {
  const edited = await shelved('Phân loại rác tại nguồn')
  await payload.update({
    collection: 'articles',
    id: edited.id,
    data: { title: 'Phân loại rác tại nguồn từ hôm nay' },
    user: room.person('editor'),
    overrideAccess: false,
  })
  expect(await read(edited.id)).toMatchObject({ status: 'edited' })

  const reworded = await shelved('Tiết kiệm điện trong cơ quan')
  const { cover } = await read(reworded.id)
  await payload.update({ collection: 'media', id: String(cover), data: { alt: 'Ảnh với lời mới' } })
  const outcome = await room.step('articles', reworded.id, 'chief', {
    action: 'schedule',
    publishAt: SATURDAY_MORNING,
  })
  expect(outcome).toMatchObject({ ok: false, status: 409 })
  expect(codes(outcome)).toEqual(['shelfOutdated'])
  await must(room.step('articles', reworded.id, 'chief', { action: 'cancelSchedule' }))
  expect(await read(reworded.id)).toMatchObject({ status: 'edited' })
})

it('takes only what its writer marked, and the mark is fixed by the approval', async () => {
  const plain = await room.draft('Tin có ngày cụ thể')
  await must(room.step('articles', plain.id, 'contributor', { action: 'submit' }))
  const state = await room.state('articles', plain.id, 'chief')
  expect(state?.canShelve).toBe(false)
  const outcome = await room.step('articles', plain.id, 'chief', {
    action: 'approve',
    hash: state?.hash ?? '',
    checklist: CHECKED,
    toShelf: true,
  })
  expect(codes(outcome)).toEqual(['notReserve'])

  const doc = await shelved('Hướng dẫn thanh toán trực tuyến')
  await expect(
    payload.update({
      collection: 'articles',
      id: doc.id,
      data: { reserve: false },
      user: room.person('editor'),
      overrideAccess: false,
    }),
  ).rejects.toThrow()
  const { totalDocs } = await payload.count({
    collection: 'articles',
    where: { and: [{ reserve: { equals: true } }, { status: { equals: 'approved' } }] },
  })
  expect(totalDocs).toBeGreaterThan(0)
})
