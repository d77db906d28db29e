import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settableClock } from '@tests/support/clock'
import { ledgerOf, must, openNewsroom, paragraph, type Newsroom } from '@tests/support/newsroom'
import { testPayload } from '@tests/support/payload'

const clock = settableClock('2026-11-18T02:00:00.000Z')
let payload: Payload
let room: Newsroom

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
})
afterAll(() => payload.destroy())

/** The chief approver writes other words under a picture. */
const reword = (id: string, data: object) =>
  payload.update({ collection: 'media', id, data, user: room.person('chief'), overrideAccess: false })

const editorsOf = async (id: string) =>
  (await payload.findByID({ collection: 'articles', id, depth: 0 })).contentEditors

const withPicture = (id: string) => {
  const body = paragraph('Nội dung có ảnh.')
  const upload = {
    type: 'upload',
    version: 3,
    format: '',
    id: 'f'.repeat(24),
    fields: null,
    relationTo: 'media',
    value: id,
  }
  return { root: { ...body.root, children: [...body.root.children, upload] } }
}

const TITLES = {
  cover: 'Ra quân làm thủy lợi nội đồng',
  gallery: 'Khám sức khỏe người cao tuổi',
  body: 'Lịch tiếp công dân tháng mười hai',
}

const ownWords = { ok: false, status: 403, issues: [{ code: 'changedContentYourself' }] }

describe('whoever changes the words of a picture', () => {
  it('cannot approve what shows it, as cover, in the gallery or in the body', async () => {
    const places = {
      cover: (id: string) => ({ cover: id }),
      gallery: (id: string) => ({ gallery: [id] }),
      body: (id: string) => ({ body: withPicture(id) }),
    }
    const changes = {
      cover: { caption: 'Chú thích mới' },
      gallery: { alt: 'Mô tả mới' },
      body: { credit: 'Ảnh: C' },
    }
    for (const place of ['cover', 'gallery', 'body'] as const) {
      const picture = await room.picture(`Ảnh ở ${place}`)
      const doc = await room.draft(TITLES[place], places[place](picture.id))
      await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
      await reword(picture.id, changes[place])
      expect(await editorsOf(doc.id)).toEqual([room.person('contributor').id, room.person('chief').id])
      expect(await room.approve('articles', doc.id, 'chief')).toMatchObject(ownWords)
      expect((await must(room.approve('articles', doc.id, 'leader'))).isOut).toBe(true)
    }
  })

  it('is not noted where nothing changed or the picture is not shown', async () => {
    const doc = await room.draft('Tin có ảnh không ai sửa')
    const other = await room.picture('Ảnh của tin khác')
    await reword(other.id, { caption: 'Chú thích' })
    await reword(String(doc.cover), { alt: 'Quang cảnh bộ phận một cửa' })
    expect(await editorsOf(doc.id)).toEqual([room.person('contributor').id])
  })

  it('leaves what is planned as it was approved, and cannot approve it the next time', async () => {
    const doc = await room.approved('Tin hẹn giờ có ảnh', '2026-11-25T01:00:00.000Z')
    const [planned] = await ledgerOf(payload, doc.id)
    await reword(String(doc.cover), { caption: 'Chú thích thay sau khi duyệt' })
    const [still] = await ledgerOf(payload, doc.id)
    expect(still).toMatchObject({ status: 'planned', content: planned?.content })
    await must(room.step('articles', doc.id, 'chief', { action: 'cancelSchedule' }))
    expect(await room.approve('articles', doc.id, 'chief')).toMatchObject(ownWords)
  })

  it('cannot approve the next edition of what was public', async () => {
    const doc = await room.approved('Tin đã đăng có ảnh')
    await reword(String(doc.cover), { caption: 'Chú thích thay sau khi đăng' })
    await must(room.step('articles', doc.id, 'contributor', { action: 'revise' }))
    await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
    expect(await room.approve('articles', doc.id, 'chief')).toMatchObject(ownWords)
  })
})
