import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { collectionLabels } from '@/labels/collections'
import { paragraph, articlesOfFile } from './articlesOfFile'

const desk = articlesOfFile()
const { by, create, status, update } = desk

const { refusals } = collectionLabels

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
    await desk.payload.db.create({ collection: 'media', data })
    return id
  }

  it('takes no file of a unit one does not see, new or added later', async () => {
    const secret = await addFile(desk.cast.units.commune)
    const refused = wrongAtBody(refusals.hiddenFile)
    await expect(create({ title: 'Lấy trộm', body: withFile(secret) })).rejects.toMatchObject(refused)
    const { id } = await create({
      title: 'Lấy trộm dần',
      body: withFile(await addFile(desk.cast.units.department)),
    })
    await expect(update(id, { body: withFile(secret) })).rejects.toMatchObject(refused)
    await expect(update(id, { body: withFile(randomUUID()) })).rejects.toMatchObject(refused)
    await expect(
      update(id, { body: withFile(await addFile(desk.cast.units.commune, true)) }),
    ).resolves.toBeTruthy()
  })

  it('keeps a file that stands in it already, whoever edits', async () => {
    const foreign = await addFile(desk.cast.units.commune)
    const { id } = await desk.payload.create({
      collection: 'articles',
      data: { title: 'Có ảnh', unit: desk.cast.units.department, body: withFile(foreign) as never },
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
      const { docs } = await desk.payload.find({
        collection: 'articles',
        where: { or: [{ [field]: { like: words } }] },
        ...by('contributor'),
      })
      expect(docs.map(({ title }) => title)).toContain('Xã Đồng Đăng tuyên truyền')
    }
  })
})

describe('days and codes', () => {
  it('are stored in one spelling', async () => {
    const slogan = await desk.payload.create({
      collection: 'slogans',
      data: { text: 'Chung tay cải cách', documentOn: '3/9/2026', effectiveFromOn: '31/02/2026' },
      ...by('contributor'),
    })
    expect([slogan.documentOn, slogan.effectiveFromOn]).toEqual(['2026-09-03', '31/02/2026'])
    const procedure = await desk.payload.create({
      collection: 'procedures',
      data: { name: 'Cấp phép', code: '1.001612.000.00.00.H01' },
      ...by('officer'),
    })
    expect(procedure.codeKey).toBe('1.001612')
  })
})
