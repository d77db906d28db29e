import { expect, it } from 'vitest'
import { bumpRevision } from '@/useCases/bumpRevision'
import { article } from '@tests/portal/fixtures'
import { articles, day, NOW, type Query, search, siteOfFile } from './portal'

const opened = siteOfFile()

it('searches without accents, keeps the words in the box, and stays out of search engines', async () => {
  const { $, head } = await articles({ q: 'bai moi nhat' })
  expect($('.note').text()).toContain('Có 1 tin, bài có chữ “bai moi nhat”.')
  expect($('.site-header input[name=q]').attr('value')).toBe('bai moi nhat')
  expect(head).toContain('"index":false')
  for (const q of ['khongco', '%%']) {
    const none = await articles({ q })
    expect(none.status).toBe(200)
    expect(none.$('.empty').text()).toContain(`Không có tin, bài nào có chữ “${q}”`)
  }
})

it('searches everything without accents and in spite of slips, by kind, unit and year', async () => {
  const titles = async (query: Query) => {
    const { $ } = await search(query)
    return $('.hit h3')
      .map((_, title) => $(title).text())
      .get()
  }
  expect(await titles({ q: 'bai moi nhat' })).toEqual(['Bài mới nhất'])
  expect(await titles({ q: 'bai moi nhta' })).toEqual(['Bài mới nhất'])
  expect(await titles({ q: 'dang ki khai snih' })).toEqual(['Đăng ký khai sinh'])
  expect(await titles({ q: '2.000001' })).toEqual(['Đăng ký khai sinh'])
  expect(await titles({ q: 'hai long', loai: 'khau-hieu' })).toHaveLength(1)
  expect(await titles({ q: 'giay phep', 'don-vi': 'van-phong' })).toHaveLength(1)
  expect(await titles({ q: 'giay phep', 'don-vi': 'khong-co' })).toEqual([])
  expect(await titles({ q: 'bai moi', nam: '2025' })).toEqual([])
  const { $, head, status } = await search({ q: 'bai', trang: '2' })
  expect(status).toBe(200)
  expect(head).toContain('"index":false')
  expect($('.hit').length).toBe(2)
  expect($('.count').text()).toContain('Có 22 kết quả')
  expect($('.search-kinds [aria-current]').text()).toBe('Tất cả (22)')
  expect((await search({ q: 'bai', trang: '3' })).status).toBe(404)
  expect((await search()).$('.hit, .empty').length).toBe(0)
  for (const q of ['khongco', '%%']) expect((await search({ q })).$('.empty').text()).toContain(q)
})

it('finds nothing of what was taken off, and what went out since, at once', async () => {
  const extra = article({
    unit: opened.site.board,
    section: opened.site.reform,
    slug: 'rieng',
    title: 'Chuyện riêng biệt',
    topics: [],
  })
  const subjectId = await opened.site.put(extra, day(3))
  expect((await search({ q: 'rieng biet' })).$('.hit').length).toBe(1)
  const { docs } = await opened.payload.find({
    collection: 'publications',
    where: { subjectId: { equals: subjectId } },
  })
  await opened.payload.db.updateOne({
    collection: 'publications',
    id: docs[0]?.id ?? '',
    data: { status: 'withdrawn', withdrawnAt: NOW },
  })
  await bumpRevision(opened.payload)
  expect((await search({ q: 'rieng biet' })).$('.hit').length).toBe(0)
})
