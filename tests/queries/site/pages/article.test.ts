import sharp from 'sharp'
import { expect, it } from 'vitest'
import { home, oneArticle, oneProcedure, siteOfFile } from './portal'

siteOfFile()

it('shows an article with its dates, its unit in the footer, and its head', async () => {
  const { $, head } = await oneArticle('moi')
  expect($('h1').text()).toBe('Bài mới nhất')
  expect($('.article-meta').text()).toContain('Đăng lúc Thứ Bảy, 21/11/2026 00:30 (GMT+7)')
  expect($('.updated').text()).toBe('Cập nhật lúc Thứ Bảy, 21/11/2026 08:00 (GMT+7)')
  const legal = $('.legal').text()
  expect(legal).toContain('Văn phòng')
  expect(legal).toContain('0297 111')
  expect(legal).toContain('Số 1, đường Trần Phú')
  expect(legal).toContain('Ủy ban nhân dân tỉnh')
  expect($('.box li a').first().attr('href')).toMatch(/^\/tin-bai\/bai-/)
  for (const expected of [
    '"canonical":"http://nhip.test/tin-bai/moi"',
    'http://nhip.test/rss/chu-de/chuyen-doi-so.xml',
    'http://nhip.test/tep/0123456789abcdef-anh.feed',
    '"publishedTime":"2026-11-20T17:30:00.000Z"',
  ])
    expect(head).toContain(expected)
  const data = $('script[type="application/ld+json"]')
    .map((_, script) => JSON.parse($(script).text()) as object)
    .get()
  expect(data).toMatchObject([{ '@type': 'NewsArticle' }, { '@type': 'BreadcrumbList' }])
})

it('leads on from an article to others of its topic, and out to be shared', async () => {
  const { $ } = await oneArticle('moi')
  const boxes = $('.aside .box h2').map((_, heading) => $(heading).text())
  expect(boxes.get().slice(0, 2)).toEqual(['Tin, bài cùng chuyên mục', 'Tin, bài liên quan'])
  const links = $('.aside .box li a')
    .map((_, link) => $(link).attr('href'))
    .get()
  expect(new Set(links).size).toBe(links.length)
  expect(links).not.toContain('/tin-bai/moi')
  const shares = $('.share a')
    .map((_, link) => $(link).attr('href'))
    .get()
  expect(shares).toHaveLength(2)
  for (const href of shares) expect(href).toContain(encodeURIComponent('http://nhip.test/tin-bai/moi'))
})

it('draws a picture for what has none, under a name that changes with it', async () => {
  const { GET } = await import('@/app/(portal)/og/[...path]/route')
  const open = (path: string) =>
    GET(new Request('http://nhip.test/'), {
      params: Promise.resolve({ path: path.replace(/^\/og\//, '').split('/') }),
    })
  const pictureOf = (head: string) => /"url":"http:\/\/nhip\.test(\/og\/[^"]+)"/.exec(head)?.[1] ?? ''
  const heads = [await oneArticle('bai-1'), await oneProcedure('1.009645'), await home()]
  for (const { head } of heads) {
    const drawn = await open(pictureOf(head))
    expect(drawn.headers.get('cache-control')).toContain('immutable')
    const { width, height, format } = await sharp(Buffer.from(await drawn.arrayBuffer())).metadata()
    expect([width, height, format]).toEqual([1200, 630, 'png'])
  }
  expect(pictureOf((await oneArticle('moi')).head)).toBe('')
  const [folder, name] = pictureOf(heads[0]!.head).split('/').slice(2)
  const old = await open(`/og/${folder}/${name}/00000000000000000000.png`)
  expect([old.status, old.headers.get('location')]).toEqual([302, pictureOf(heads[0]!.head)])
  for (const path of ['/og/tin-bai/khong-co/x.png', '/og/tin-bai', '/og/thu-tuc/0.000000/x.png', '/og/khac'])
    expect((await open(path)).status).toBe(404)
})
