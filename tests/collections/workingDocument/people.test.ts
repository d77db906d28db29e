import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { collectionLabels } from '@/labels/collections'
import { paragraph, articlesOfFile } from './articlesOfFile'

const desk = articlesOfFile()
const { by, create, status, update } = desk

const { refusals } = collectionLabels

describe('the unit', () => {
  it('of a new document is the one its author writes for', async () => {
    expect((await create({ title: 'Không ghi đơn vị' })).unit).toBe(desk.cast.units.department)
  })

  it('has to be chosen by somebody who writes for several', async () => {
    const { id } = await desk.payload.create({
      collection: 'users',
      data: {
        email: 'two@nhip.test',
        password: 'mat-khau-thu-nghiem',
        fullName: 'Hai nơi',
        assignments: [
          { role: 'contributor', unit: desk.cast.units.desk },
          { role: 'contributor', unit: desk.cast.units.sibling },
        ],
      },
    })
    const user = await desk.payload.findByID({ collection: 'users', id, depth: 0 })
    const creation = desk.payload.create({ collection: 'articles', data: { title: 'Ở đâu' }, user })
    await expect(creation).rejects.toMatchObject({ data: { errors: [{ path: 'unit' }] } })
  })

  it.each(['sibling', 'commune', 'board'] as const)(
    '%s is not for a contributor of the department',
    async (unit) => {
      const refused = { data: { errors: [{ path: 'unit' }] } }
      await expect(create({ title: 'Đơn vị khác', unit: desk.cast.units[unit] })).rejects.toMatchObject(
        refused,
      )
      const { id } = await create({ title: 'Chuyển đi' })
      await expect(update(id, { unit: desk.cast.units[unit] })).rejects.toMatchObject(refused)
    },
  )

  it('may be one below', async () => {
    const { id } = await create({ title: 'Cấp dưới', unit: desk.cast.units.desk })
    expect((await update(id, { unit: desk.cast.units.department })).unit).toBe(desk.cast.units.department)
  })
})

describe('what a person sends along', () => {
  it('never chooses the id', async () => {
    const id = '00000000-0000-4000-8000-000000000000'
    expect((await create({ id, title: 'Tự đặt mã' })).id).not.toBe(id)
  })

  it.each(['cover', 'gallery'])('as %s is a picture one may see', async (field) => {
    const picture = async (unit: string) => {
      const data = {
        id: randomUUID(),
        alt: 'Ảnh',
        filename: `${randomUUID()}.jpg`,
        mimeType: 'image/jpeg',
        unit,
      }
      await desk.payload.db.create({ collection: 'media', data })
      return field === 'gallery' ? [data.id] : data.id
    }
    const refused = { data: { errors: [{ path: field }] } }
    const hidden = create({ title: 'Ảnh nơi khác', [field]: await picture(desk.cast.units.commune) })
    await expect(hidden).rejects.toMatchObject(refused)
    const missing = field === 'gallery' ? [randomUUID()] : randomUUID()
    await expect(create({ title: 'Ảnh không có', [field]: missing })).rejects.toMatchObject(refused)
    const own = await picture(desk.cast.units.department)
    await expect(create({ title: 'Ảnh của phòng', [field]: own })).resolves.toMatchObject({ [field]: own })
  })
})

describe('who changed the content', () => {
  it('is noted once from its author on, whoever did so last at the end', async () => {
    const { id, contentEditors } = await create({ title: 'Nhiều người sửa' })
    expect(contentEditors).toEqual([desk.cast.people.contributor!.id])
    await update(id, { lead: 'Biên tập' }, 'editor')
    const { contentEditors: after } = await update(id, { lead: 'Biên tập lại' })
    expect(after).toEqual([desk.cast.people.editor!.id, desk.cast.people.contributor!.id])
  })

  it('does not include people who saved without changing, or changed only the wanted time', async () => {
    const { id } = await create({ title: 'Lưu lại', body: paragraph('Nội dung') })
    const stored = await desk.payload.findByID({ collection: 'articles', id, depth: 1 })
    await update(id, { ...stored } as Record<string, unknown>, 'editor')
    await update(id, { publishAt: '2027-01-01T00:00:00.000Z' }, 'editor')
    const { contentEditors } = await desk.payload.findByID({ collection: 'articles', id, depth: 0 })
    expect(contentEditors).toEqual([desk.cast.people.contributor!.id])
  })
})

describe('an edit that is not possible', () => {
  it.each([
    ['submitted', 'contributor', refusals.editNotYours],
    ['approved', 'contributor', refusals.editNotYours],
    ['draft', 'leader', refusals.editNotYours],
    ['published', 'editor', refusals.published],
    ['withdrawn', 'editor', refusals.withdrawn],
  ] as const)('while %s, by a %s, is refused with a sentence', async (value, name, sentence) => {
    const { id } = await create({ title: 'Không sửa được' })
    await status(id, value)
    await expect(update(id, { lead: 'Sửa' }, name)).rejects.toThrow(sentence)
    await expect(update(id, { lead: 'Sửa' }, 'strangerEditor')).rejects.not.toThrow(sentence)
  })

  it('of the times is refused once it is approved, in favour of the button', async () => {
    const { id } = await create({ title: 'Đã duyệt' })
    await status(id, 'approved')
    const moved = update(id, { publishAt: '2027-01-01T00:00:00.000Z' }, 'chief')
    await expect(moved).rejects.toThrow(refusals.scheduleByButton)
  })
})

describe('a save that a step overtakes', () => {
  it('leaves the status where the step led', async () => {
    const { id } = await create({ title: 'Vừa lưu vừa gửi' })
    const { beforeChange } = desk.payload.collections.articles.config.hooks
    const overtake = async ({ data, req }: { data: unknown; req: PayloadRequest }) => {
      await desk.payload.db.updateOne({ collection: 'articles', id, data: { status: 'submitted' }, req })
      return data
    }
    beforeChange.push(overtake)
    await update(id, { lead: 'Lưu' }).finally(() => beforeChange.splice(beforeChange.indexOf(overtake), 1))
    const doc = await desk.payload.findByID({ collection: 'articles', id, depth: 0 })
    expect([doc.status, doc.lead]).toEqual(['submitted', 'Lưu'])
  })
})

describe('a draft', () => {
  it('is deleted by its author, and by nobody else without the role', async () => {
    const { id } = await create({ title: 'Bỏ' })
    const other = await desk.payload.create({
      collection: 'users',
      data: {
        email: 'peer@nhip.test',
        password: 'mat-khau-thu-nghiem',
        fullName: 'Cùng phòng',
        assignments: [{ role: 'contributor', unit: desk.cast.units.department }],
      },
    })
    const peer = await desk.payload.findByID({ collection: 'users', id: other.id, depth: 0 })
    const byPeer = desk.payload.delete({ collection: 'articles', id, user: peer, overrideAccess: false })
    await expect(byPeer).rejects.toThrow(refusals.deleteOnlyDrafts)
    await expect(
      desk.payload.delete({ collection: 'articles', id, ...by('contributor') }),
    ).resolves.toBeTruthy()
  })
})

describe('a section or topic that was switched off', () => {
  it('stays where it was chosen, and is not chosen anew', async () => {
    const topic = await desk.payload.create({
      collection: 'topics',
      data: { name: 'Chuyển đổi số', kind: 'communication' },
    })
    const { id } = await create({ title: 'Có chủ đề', topics: [topic.id] })
    await desk.payload.update({ collection: 'topics', id: topic.id, data: { active: false } })
    await expect(update(id, { lead: 'Vẫn lưu được' })).resolves.toMatchObject({ topics: [topic.id] })
    const other = await create({ title: 'Chọn mới' })
    await expect(update(other.id, { topics: [topic.id] })).rejects.toMatchObject({
      data: { errors: [{ path: 'topics' }] },
    })
  })
})
