import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskState } from '@/useCases/steps/deskState'
import { inTransaction } from '@/useCases/inTransaction'
import { settableClock } from '@tests/support/clock'
import { must, openNewsroom, paragraph, type Newsroom } from '@tests/support/newsroom'
import { testPayload } from '@tests/support/payload'

const clock = settableClock('2026-11-18T02:00:00.000Z')
const NUMBER = 'Ông Nguyễn Văn A, CCCD 089123456789.'
const reason = 'Số mẫu trên tờ hướng dẫn'
let payload: Payload
let room: Newsroom

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
})
afterAll(() => payload.destroy())

const edit = (id: string, data: object) =>
  payload.update({
    collection: 'articles',
    id,
    data: data as never,
    user: room.person('editor'),
    overrideAccess: false,
  })

const desk = (id: string) =>
  inTransaction(
    payload,
    (req) =>
      deskState({
        payload,
        req,
        slug: 'articles',
        id,
        userId: String(room.person('chief').id),
        now: clock.now(),
      }),
    room.person('chief'),
  )

/** An article with a number in its body, let stand with a reason. */
async function submitted(title: string) {
  const doc = await room.draft(title, { body: paragraph(NUMBER) })
  const acknowledgements = [{ code: 'idCardNumber', path: 'body', reason }]
  await must(room.step('articles', doc.id, 'contributor', { action: 'submit', acknowledgements }))
  return doc
}

const refusedAt = (path: string) => ({ ok: false, status: 422, issues: [{ code: 'idCardNumber', path }] })

describe('a reason for a warning', () => {
  it('is asked for once while the text stays', async () => {
    const doc = await room.draft('Hướng dẫn cấp căn cước lưu động', { body: paragraph(NUMBER) })
    const silent = await room.step('articles', doc.id, 'contributor', { action: 'submit' })
    expect(silent).toMatchObject(refusedAt('body'))
    const other = [{ code: 'idCardNumber', path: 'lead', reason }]
    const elsewhere = await room.step('articles', doc.id, 'contributor', {
      action: 'submit',
      acknowledgements: other,
    })
    expect(elsewhere).toMatchObject(refusedAt('body'))

    const done = await submitted('Lịch trực tiếp công dân tháng mười hai')
    const shown = await desk(done.id)
    const [issue] = shown?.issues ?? []
    expect(shown?.givenReasons).toMatchObject([
      {
        code: 'idCardNumber',
        path: 'body',
        fingerprint: issue?.fingerprint,
        reason,
        by: 'Người contributor',
      },
    ])
    expect((await must(room.approve('articles', done.id, 'chief'))).isOut).toBe(true)
  })

  it('does not serve for another field', async () => {
    const doc = await submitted('Ra quân làm thủy lợi nội đồng')
    await edit(doc.id, { lead: NUMBER })
    expect(await room.approve('articles', doc.id, 'chief')).toMatchObject(refusedAt('lead'))
  })

  it('does not outlive the text it was given for', async () => {
    const doc = await submitted('Khám sức khỏe cho người cao tuổi')
    await edit(doc.id, { body: paragraph('Bà Trần Thị B, CCCD 089123456780.') })
    expect(await room.approve('articles', doc.id, 'chief')).toMatchObject(refusedAt('body'))
    const shown = await desk(doc.id)
    const fingerprints = shown?.issues.map(({ fingerprint }) => fingerprint)
    expect(fingerprints).not.toContain(shown?.givenReasons[0]?.fingerprint)
    const acknowledgements = [{ code: 'idCardNumber', path: 'body', reason: 'Đã xin phép' }]
    expect((await must(room.approve('articles', doc.id, 'chief', { acknowledgements }))).isOut).toBe(true)
    const { acknowledgements: kept } = await payload.findByID({
      collection: 'articles',
      id: doc.id,
      depth: 0,
    })
    expect(kept).toMatchObject([{ path: 'body', reason: 'Đã xin phép', by: room.person('chief').id }])
  })
})

describe('a title like that of a piece of another unit', () => {
  const title = 'Khởi công tuyến kè chống sạt lở bờ sông'
  const warned = async (id: string) =>
    JSON.stringify((await room.step('articles', id, 'contributor', { action: 'submit' })) ?? null)

  it('is warned of without its words before it is public, and with them afterwards', async () => {
    const theirs = await room.draft(
      `${title} Hậu`,
      { unit: room.cast.units.sibling, cover: null },
      'otherContributor',
    )
    await must(room.step('articles', theirs.id, 'otherContributor', { action: 'submit' }))
    const ours = await room.draft(title)
    const before = await warned(ours.id)
    expect(before).toContain('titleSimilarElsewhere')
    expect(before).not.toContain('Hậu')
    expect(JSON.stringify(await desk(ours.id))).toContain('sông Hậu')

    await must(room.approve('articles', theirs.id, 'chief'))
    expect(await warned(ours.id)).toContain('sông Hậu')
  })
})
