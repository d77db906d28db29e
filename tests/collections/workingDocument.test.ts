import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectionLabels } from '@/labels/collections'
import { makeCast, type Cast, type PersonName } from '@tests/access/cast'
import { testPayload } from '@tests/support/payload'

const { refusals } = collectionLabels

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await testPayload()
  cast = await makeCast(payload)
})

afterAll(() => payload.destroy())

const by = (name: PersonName) => ({ user: cast.people[name]!, overrideAccess: false as const, depth: 0 })
const create = (data: Record<string, unknown>, name: PersonName = 'contributor') =>
  payload.create({ collection: 'articles', data, ...by(name) })
const update = (id: string, data: Record<string, unknown>, name: PersonName = 'contributor') =>
  payload.update({ collection: 'articles', id, data, ...by(name) })
const status = (id: string, value: string, more: Record<string, unknown> = {}) =>
  payload.db.updateOne({ collection: 'articles', id, data: { status: value, ...more } })

const paragraph = (...texts: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        textFormat: 0,
        children: texts.map((text) => ({
          type: 'text',
          version: 1,
          text,
          format: 0,
          detail: 0,
          mode: 'normal',
          style: '',
        })),
      },
    ],
  },
})

describe('an address', () => {
  it('comes from the title, without diacritics, unlike the ones there are', async () => {
    const first = await create({ title: 'Đồng Đăng đối thoại' })
    const second = await create({ title: 'Đồng Đăng đối thoại' })
    expect([first.slug, second.slug]).toEqual(['dong-dang-doi-thoai', 'dong-dang-doi-thoai-2'])
  })

  it('is brought into shape when typed, and filled again when emptied', async () => {
    const { id, slug } = await create({ title: 'Họp báo', slug: 'Họp Báo Tháng 11!' })
    expect(slug).toBe('hop-bao-thang-11')
    expect((await update(id, { slug: '' })).slug).toBe('hop-bao')
  })

  it('waits for a title', async () => {
    const { id, slug } = await create({ lead: 'Chưa có tiêu đề' })
    expect(slug ?? null).toBeNull()
    expect((await update(id, { title: 'Có rồi' })).slug).toBe('co-roi')
  })

  it('stays once people know it', async () => {
    const { id } = await create({ title: 'Đã lên trang' })
    await status(id, 'draft', { firstPublishedAt: '2026-11-01T00:00:00.000Z' })
    await expect(update(id, { slug: 'khac' })).rejects.toMatchObject({
      data: { errors: [{ path: 'slug', message: refusals.slugFixed }] },
    })
    expect((await update(id, { slug: '', title: 'Tiêu đề khác' })).slug).toBe('da-len-trang')
  })
})

describe('text', () => {
  it('is composed and clean, in fields and in the body, whatever it was pasted from', async () => {
    const decomposed = 'Thông báo'.normalize('NFD')
    const doc = await create({
      title: `  ${decomposed}\u00A0\u200Bmới `,
      source: { name: decomposed },
      body: paragraph(`${decomposed}\u00A0`, 'đậm', ' sau'),
    })
    expect(doc.title).toBe('Thông báo mới')
    expect(doc.source?.name).toBe('Thông báo')
    const texts = JSON.stringify(doc.body).match(/"text":"[^"]*"/g)
    expect(texts).toEqual(['"text":"Thông báo "', '"text":"đậm"', '"text":" sau"'])
  })
})

describe('the body', () => {
  const wrongAtBody = (message: string) => ({ data: { errors: [{ path: 'body', message }] } })
  const withFile = (id: string) => ({
    root: {
      ...paragraph('').root,
      children: [{ type: 'upload', version: 3, relationTo: 'media', value: id, fields: null }],
    },
  })
  const addFile = async (unit: string, isPublic = false) => {
    const id = randomUUID()
    const data = { id, alt: 'Bản quét', filename: `${id}.jpg`, mimeType: 'image/jpeg', unit, isPublic }
    await payload.db.create({ collection: 'media', data })
    return id
  }

  it('takes no file of a unit one does not see, new or added later', async () => {
    const secret = await addFile(cast.units.commune)
    const refused = wrongAtBody(refusals.hiddenFile)
    await expect(create({ title: 'Lấy trộm', body: withFile(secret) })).rejects.toMatchObject(refused)
    const { id } = await create({
      title: 'Lấy trộm dần',
      body: withFile(await addFile(cast.units.department)),
    })
    await expect(update(id, { body: withFile(secret) })).rejects.toMatchObject(refused)
    await expect(update(id, { body: withFile(randomUUID()) })).rejects.toMatchObject(refused)
    await expect(
      update(id, { body: withFile(await addFile(cast.units.commune, true)) }),
    ).resolves.toBeTruthy()
  })

  it('keeps a file that stands in it already, whoever edits', async () => {
    const foreign = await addFile(cast.units.commune)
    const { id } = await payload.create({
      collection: 'articles',
      data: { title: 'Có ảnh', unit: cast.units.department, body: withFile(foreign) as never },
    })
    const body = withFile(foreign)
    body.root.children.push(...(paragraph('thêm chữ').root.children as never[]))
    await expect(update(id, { body })).resolves.toBeTruthy()
  })

  it('is made of what the editor writes', async () => {
    const table = { root: { ...paragraph('').root, children: [{ type: 'table', version: 1, children: [] }] } }
    const refused = wrongAtBody(refusals.foreignNode('table'))
    await expect(create({ title: 'Có bảng', body: table })).rejects.toMatchObject(refused)
    const broken = { root: { ...paragraph('').root, children: 'chữ' } }
    await expect(create({ title: 'Hỏng', body: broken })).rejects.toMatchObject(
      wrongAtBody(refusals.foreignNode('root')),
    )
  })
})

describe('search', () => {
  it.each(['đồng đăng', 'dong dang', 'ĐỒNG ĐĂNG', 'Dong'])('finds the title by "%s"', async (words) => {
    await create({ title: 'Xã Đồng Đăng tuyên truyền' })
    for (const field of ['searchText', 'title']) {
      const { docs } = await payload.find({
        collection: 'articles',
        where: { or: [{ [field]: { like: words } }] },
        ...by('contributor'),
      })
      expect(docs.map(({ title }) => title)).toContain('Xã Đồng Đăng tuyên truyền')
    }
  })
})

describe('the unit', () => {
  it('of a new document is the one its author writes for', async () => {
    expect((await create({ title: 'Không ghi đơn vị' })).unit).toBe(cast.units.department)
  })

  it('has to be chosen by somebody who writes for several', async () => {
    const { id } = await payload.create({
      collection: 'users',
      data: {
        email: 'two@nhip.test',
        password: 'mat-khau-thu-nghiem',
        fullName: 'Hai nơi',
        assignments: [
          { role: 'contributor', unit: cast.units.desk },
          { role: 'contributor', unit: cast.units.sibling },
        ],
      },
    })
    const user = await payload.findByID({ collection: 'users', id, depth: 0 })
    const creation = payload.create({ collection: 'articles', data: { title: 'Ở đâu' }, user })
    await expect(creation).rejects.toMatchObject({ data: { errors: [{ path: 'unit' }] } })
  })

  it.each(['sibling', 'commune', 'board'] as const)(
    '%s is not for a contributor of the department',
    async (unit) => {
      const refused = { data: { errors: [{ path: 'unit' }] } }
      await expect(create({ title: 'Đơn vị khác', unit: cast.units[unit] })).rejects.toMatchObject(refused)
      const { id } = await create({ title: 'Chuyển đi' })
      await expect(update(id, { unit: cast.units[unit] })).rejects.toMatchObject(refused)
    },
  )

  it('may be one below', async () => {
    const { id } = await create({ title: 'Cấp dưới', unit: cast.units.desk })
    expect((await update(id, { unit: cast.units.department })).unit).toBe(cast.units.department)
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
      await payload.db.create({ collection: 'media', data })
      return field === 'gallery' ? [data.id] : data.id
    }
    const refused = { data: { errors: [{ path: field }] } }
    const hidden = create({ title: 'Ảnh nơi khác', [field]: await picture(cast.units.commune) })
    await expect(hidden).rejects.toMatchObject(refused)
    const missing = field === 'gallery' ? [randomUUID()] : randomUUID()
    await expect(create({ title: 'Ảnh không có', [field]: missing })).rejects.toMatchObject(refused)
    const own = await picture(cast.units.department)
    await expect(create({ title: 'Ảnh của phòng', [field]: own })).resolves.toMatchObject({ [field]: own })
  })
})

describe('who changed the content', () => {
  it('is noted once from its author on, whoever did so last at the end', async () => {
    const { id, contentEditors } = await create({ title: 'Nhiều người sửa' })
    expect(contentEditors).toEqual([cast.people.contributor!.id])
    await update(id, { lead: 'Biên tập' }, 'editor')
    const { contentEditors: after } = await update(id, { lead: 'Biên tập lại' })
    expect(after).toEqual([cast.people.editor!.id, cast.people.contributor!.id])
  })

  it('does not include people who saved without changing, or changed only the wanted time', async () => {
    const { id } = await create({ title: 'Lưu lại', body: paragraph('Nội dung') })
    const stored = await payload.findByID({ collection: 'articles', id, depth: 1 })
    await update(id, { ...stored } as Record<string, unknown>, 'editor')
    await update(id, { publishAt: '2027-01-01T00:00:00.000Z' }, 'editor')
    const { contentEditors } = await payload.findByID({ collection: 'articles', id, depth: 0 })
    expect(contentEditors).toEqual([cast.people.contributor!.id])
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
    const { beforeChange } = payload.collections.articles.config.hooks
    const overtake = async ({ data, req }: { data: unknown; req: PayloadRequest }) => {
      await payload.db.updateOne({ collection: 'articles', id, data: { status: 'submitted' }, req })
      return data
    }
    beforeChange.push(overtake)
    await update(id, { lead: 'Lưu' }).finally(() => beforeChange.splice(beforeChange.indexOf(overtake), 1))
    const doc = await payload.findByID({ collection: 'articles', id, depth: 0 })
    expect([doc.status, doc.lead]).toEqual(['submitted', 'Lưu'])
  })
})

describe('a draft', () => {
  it('is deleted by its author, and by nobody else without the role', async () => {
    const { id } = await create({ title: 'Bỏ' })
    const other = await payload.create({
      collection: 'users',
      data: {
        email: 'peer@nhip.test',
        password: 'mat-khau-thu-nghiem',
        fullName: 'Cùng phòng',
        assignments: [{ role: 'contributor', unit: cast.units.department }],
      },
    })
    const peer = await payload.findByID({ collection: 'users', id: other.id, depth: 0 })
    const byPeer = payload.delete({ collection: 'articles', id, user: peer, overrideAccess: false })
    await expect(byPeer).rejects.toThrow(refusals.deleteOnlyDrafts)
    await expect(payload.delete({ collection: 'articles', id, ...by('contributor') })).resolves.toBeTruthy()
  })
})

describe('days and codes', () => {
  it('are stored in one spelling', async () => {
    const slogan = await payload.create({
      collection: 'slogans',
      data: { text: 'Chung tay cải cách', documentOn: '3/9/2026', effectiveFromOn: '31/02/2026' },
      ...by('contributor'),
    })
    expect([slogan.documentOn, slogan.effectiveFromOn]).toEqual(['2026-09-03', '31/02/2026'])
    const procedure = await payload.create({
      collection: 'procedures',
      data: { name: 'Cấp phép', code: '1.001612.000.00.00.H01' },
      ...by('officer'),
    })
    expect(procedure.codeKey).toBe('1.001612')
  })
})

describe('a section or topic that was switched off', () => {
  it('stays where it was chosen, and is not chosen anew', async () => {
    const topic = await payload.create({
      collection: 'topics',
      data: { name: 'Chuyển đổi số', kind: 'communication' },
    })
    const { id } = await create({ title: 'Có chủ đề', topics: [topic.id] })
    await payload.update({ collection: 'topics', id: topic.id, data: { active: false } })
    await expect(update(id, { lead: 'Vẫn lưu được' })).resolves.toMatchObject({ topics: [topic.id] })
    const other = await create({ title: 'Chọn mới' })
    await expect(update(other.id, { topics: [topic.id] })).rejects.toMatchObject({
      data: { errors: [{ path: 'topics' }] },
    })
  })
})
