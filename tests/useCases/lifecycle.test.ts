import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishDue } from '@/useCases/publishDue'
import { withdrawExpired } from '@/useCases/withdrawExpired'
import { settableClock } from '@tests/support/clock'
import { ledgerOf, must, openNewsroom, paragraph, type Newsroom } from '@tests/support/newsroom'
import { testPayload } from '@tests/support/payload'

const clock = settableClock('2026-11-18T02:00:00.000Z')
const log = { error: (details: object) => console.error(details) }
let payload: Payload
let room: Newsroom

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
})
afterAll(() => payload.destroy())

const sweep = () => publishDue({ payload, now: clock.now(), clock, log })
const article = (id: string) => payload.findByID({ collection: 'articles', id, depth: 0 })

describe('an article', () => {
  it('goes from draft to public and counts once, with a second edition later', async () => {
    const doc = await room.draft('Khai trương bộ phận một cửa điện tử')
    const submitted = await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
    expect(submitted.doc.status).toBe('submitted')

    const later = '2026-11-18T09:00:00.000Z'
    const approved = await must(room.approve('articles', doc.id, 'chief', { publishAt: later }))
    expect(approved).toMatchObject({ isOut: false, dueAt: later })
    expect(await sweep()).toBe(0)

    clock.set('2026-11-18T09:00:03.000Z')
    expect(await sweep()).toBe(1)
    expect(await sweep()).toBe(0)
    const [first] = await ledgerOf(payload, doc.id)
    expect(first).toMatchObject({
      status: 'published',
      edition: 1,
      publishedAt: clock.now(),
      firstPublishedAt: clock.now(),
    })
    expect(await article(doc.id)).toMatchObject({ status: 'published', firstPublishedAt: clock.now() })
    const cover = await payload.findByID({ collection: 'media', id: String(doc.cover) })
    expect(cover.isPublic).toBe(true)

    clock.advance(60)
    await must(room.step('articles', doc.id, 'contributor', { action: 'revise' }))
    await payload.update({
      collection: 'articles',
      id: doc.id,
      data: { body: paragraph('Nội dung đã sửa.') as never },
      user: room.person('contributor'),
      overrideAccess: false,
    })
    const [still] = await ledgerOf(payload, doc.id)
    expect(still?.content).toEqual(first?.content)
    await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
    const second = await must(room.approve('articles', doc.id, 'chief'))
    expect(second.isOut).toBe(true)
    const rows = await ledgerOf(payload, doc.id)
    expect(rows.map(({ status }) => status)).toEqual(['superseded', 'published'])
    expect(rows[1]).toMatchObject({ firstPublishedAt: first?.firstPublishedAt, publishedAt: clock.now() })
    expect(JSON.stringify(rows[1]?.content)).toContain('Nội dung đã sửa.')
  })

  it('cannot be approved by whoever changed it, the author included', async () => {
    const doc = await room.draft('Tin do trưởng ban sửa')
    await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
    await payload.update({
      collection: 'articles',
      id: doc.id,
      data: { lead: 'Tóm tắt do trưởng ban viết lại.' },
      user: room.person('chief'),
      overrideAccess: false,
    })
    const refused = await room.approve('articles', doc.id, 'chief')
    expect(refused).toMatchObject({ ok: false, status: 403, issues: [{ code: 'changedContentYourself' }] })
    const shown = await room.state('articles', doc.id, 'chief')
    expect(shown?.approval?.whoCould.map(({ name }) => name)).toEqual(['Người leader'])
  })

  it('is approved only as it was on the screen', async () => {
    const doc = await room.draft('Tin đổi nội dung lúc đang duyệt')
    await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
    const shown = await room.state('articles', doc.id, 'chief')
    await payload.update({
      collection: 'articles',
      id: doc.id,
      data: { lead: 'Biên tập viên vừa đổi câu này.' },
      user: room.person('editor'),
      overrideAccess: false,
    })
    const refused = await room.approve('articles', doc.id, 'chief', { hash: shown?.hash ?? null })
    expect(refused).toMatchObject({ ok: false, status: 409, issues: [{ code: 'screenOutdated' }] })
  })

  it('tells every issue at once and goes back with a reason', async () => {
    const doc = await room.draft('', { lead: null, section: null, topics: [] })
    const refused = await room.step('articles', doc.id, 'contributor', { action: 'submit' })
    expect(refused).toMatchObject({ ok: false, status: 422 })
    const paths = refused.ok ? [] : refused.issues.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['title', 'lead', 'section', 'topics']))

    const other = await room.draft('Tin bị trả lại')
    await must(room.step('articles', other.id, 'contributor', { action: 'submit' }))
    const silent = await room.step('articles', other.id, 'editor', { action: 'return' })
    expect(silent).toMatchObject({ ok: false, status: 422, issues: [{ code: 'reasonMissing' }] })
    await must(room.step('articles', other.id, 'editor', { action: 'return', reason: 'Bổ sung số liệu' }))
    expect(await article(other.id)).toMatchObject({ status: 'returned', returnReason: 'Bổ sung số liệu' })
    const { docs } = await payload.find({
      collection: 'notifications',
      where: { kind: { equals: 'step.return' } },
    })
    expect(docs).toHaveLength(1)
  })

  it('leaves the schedule when its approved content is edited', async () => {
    const doc = await room.approved('Tin đã hẹn giờ rồi sửa', '2026-11-25T01:00:00.000Z')
    await payload.update({
      collection: 'articles',
      id: doc.id,
      data: { lead: 'Sửa sau khi duyệt.' },
      user: room.person('editor'),
      overrideAccess: false,
    })
    expect(await article(doc.id)).toMatchObject({ status: 'edited', scheduledFor: null })
    expect((await ledgerOf(payload, doc.id)).map(({ status }) => status)).toEqual(['cancelled'])
  })

  it('is withdrawn with a reason, closes its pictures and can be opened again', async () => {
    const doc = await room.approved('Tin sẽ bị gỡ')
    const gone = await must(
      room.step('articles', doc.id, 'chief', { action: 'withdraw', reason: 'Sai số liệu' }),
    )
    expect(gone.doc.status).toBe('withdrawn')
    const [row] = await ledgerOf(payload, doc.id)
    expect(row).toMatchObject({ status: 'withdrawn', withdrawReason: 'Sai số liệu' })
    expect((await payload.findByID({ collection: 'media', id: String(doc.cover) })).isPublic).toBe(false)
    await must(room.step('articles', doc.id, 'editor', { action: 'reopen' }))
    await must(room.step('articles', doc.id, 'editor', { action: 'present' }))
    await must(room.approve('articles', doc.id, 'chief'))
    const rows = await ledgerOf(payload, doc.id)
    expect(rows.map(({ status }) => status)).toEqual(['withdrawn', 'published'])
    expect(rows[1]?.firstPublishedAt).toBe(rows[0]?.firstPublishedAt)
  })

  it('comes off by itself at its removal time', async () => {
    const doc = await room.approved('Tin có hạn', null, { removeAt: '2026-11-19T00:00:00.000Z' })
    clock.set('2026-11-19T00:00:01.000Z')
    expect(await withdrawExpired({ payload, now: clock.now(), clock, log })).toBe(1)
    expect(await withdrawExpired({ payload, now: clock.now(), clock, log })).toBe(0)
    expect(await article(doc.id)).toMatchObject({ status: 'withdrawn' })
  })

  it('comes off at the minute that is shown, whatever the seconds', async () => {
    const doc = await room.approved('Tin có hạn lẻ giây', null, { removeAt: '2026-11-29T00:00:45.500Z' })
    expect((await ledgerOf(payload, doc.id))[0]?.removeAt).toBe('2026-11-29T00:00:00.000Z')
  })

  it('moves its time and cancels it', async () => {
    const doc = await room.approved('Tin đổi lịch', '2026-11-25T01:00:00.000Z')
    const moved = await must(
      room.step('articles', doc.id, 'chief', { action: 'reschedule', publishAt: '2026-11-26T01:00:00.000Z' }),
    )
    expect(moved.dueAt).toBe('2026-11-26T01:00:00.000Z')
    await must(room.step('articles', doc.id, 'chief', { action: 'cancelSchedule' }))
    expect(await article(doc.id)).toMatchObject({ status: 'edited', scheduledFor: null })
  })
})

describe('moving the time of what is approved', () => {
  const move = (slug: 'articles' | 'slogans', id: string, publishAt?: string | null) =>
    room.step(slug, id, 'chief', { action: 'reschedule', ...(publishAt === undefined ? {} : { publishAt }) })
  const refusedWith = (code: string, path: string) => ({ ok: false, status: 422, issues: [{ code, path }] })

  it('needs a time, and for an article one before it comes off', async () => {
    const removeAt = '2026-11-27T01:00:00.000Z'
    const doc = await room.approved('Tin có giờ gỡ', '2026-11-25T01:00:00.000Z', { removeAt })
    expect(await move('articles', doc.id)).toMatchObject(refusedWith('missing', 'publishAt'))
    expect(await move('articles', doc.id, removeAt)).toMatchObject(
      refusedWith('removeBeforePublish', 'removeAt'),
    )
    expect((await ledgerOf(payload, doc.id))[0]).toMatchObject({ dueAt: '2026-11-25T01:00:00.000Z' })
    expect((await must(move('articles', doc.id, null))).isOut).toBe(true)
  })

  it('keeps a slogan within the days it is in force', async () => {
    const text = 'Cải cách hành chính vì Nhân dân phục vụ'
    const slogan = await payload.create({
      collection: 'slogans',
      data: {
        text,
        approvedWording: text,
        unit: room.cast.units.department,
        topics: [room.topic.id],
        authority: 'Ban Tuyên giáo và Dân vận',
        documentNumber: '12-CV/BTGDV',
        documentOn: '2026-11-02',
        scan: (await room.picture('Văn bản thống nhất khẩu hiệu')).id,
        effectiveFromOn: '2026-12-01',
        effectiveToOn: '2026-12-10',
      } as never,
      user: room.person('contributor'),
      overrideAccess: false,
    })
    await must(room.step('slogans', slogan.id, 'contributor', { action: 'submit' }))
    const approved = await must(room.approve('slogans', slogan.id, 'chief'))
    expect(approved.dueAt).toBe('2026-11-30T17:00:00.000Z')
    expect(await move('slogans', slogan.id, null)).toMatchObject(refusedWith('beforeEffective', 'publishAt'))
    expect(await move('slogans', slogan.id, '2026-12-10T17:00:00.000Z')).toMatchObject(
      refusedWith('afterEffective', 'publishAt'),
    )
    expect((await must(move('slogans', slogan.id, '2026-12-02T01:00:00.000Z'))).isOut).toBe(false)
  })
})

describe('a substitute', () => {
  it('approves on behalf of the absent approver, and the trace says so', async () => {
    const doc = await room.draft('Tin duyệt thay')
    await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
    expect(await room.approve('articles', doc.id, 'otherContributor')).toMatchObject({
      ok: false,
      status: 404,
    })
    const taken = await must(room.approve('articles', doc.id, 'substitute'))
    expect(taken.isOut).toBe(true)
    const { docs } = await payload.find({
      collection: 'auditLog',
      where: { and: [{ documentId: { equals: doc.id } }, { action: { equals: 'approve' } }] },
      depth: 0,
    })
    expect(docs[0]).toMatchObject({
      actor: room.person('substitute').id,
      onBehalfOf: room.person('chief').id,
    })
  })
})
