import { expect, it } from 'vitest'
import {
  articles,
  home,
  oneArticle,
  oneProcedure,
  procedures,
  section,
  siteOfFile,
  topic,
  unit,
  visit,
} from './portal'

siteOfFile()

it('shows the newest first on the home page, with slogans, procedures and feeds beside it', async () => {
  const { $, head } = await home()
  expect($('h1').text()).toBe('Trang cải cách hành chính')
  expect($('.card').first().find('h3').text()).toBe('Bài mới nhất')
  expect($('.card').length).toBe(12)
  expect($('.box-slogans li').text()).toBe('Lấy sự hài lòng của người dân làm thước đo!')
  expect($('.box-procedures li').length).toBe(3)
  expect($('.today').text()).toBe('Thứ Bảy, 21/11/2026')
  expect(head).toContain('http://nhip.test/rss/tat-ca.xml')
})

it('offers only active sections, and keeps the page of an old one', async () => {
  const { $ } = await home()
  expect(
    $('.section-nav a')
      .map((_, link) => $(link).text())
      .get(),
  ).toEqual(['Cải cách hành chính'])
  expect((await section('cu')).status).toBe(200)
})

it('pages its lists, and knows no page behind the last', async () => {
  const first = await articles()
  expect(first.$('.rows > li').length).toBe(20)
  expect(first.$('.pagination [rel=next]').attr('href')).toBe('/tin-bai?trang=2')
  const second = await articles({ trang: '2' })
  expect(second.$('.rows > li').length).toBe(2)
  expect(second.head).toContain('"canonical":"http://nhip.test/tin-bai?trang=2"')
  expect((await articles({ trang: '3' })).status).toBe(404)
  expect((await section('cai-cach', { trang: '3' })).status).toBe(404)
  expect((await procedures({ trang: '2' })).status).toBe(404)
})

it('keeps an archive by month of Vietnam’s calendar', async () => {
  const { $ } = await articles()
  const months = $('.archive a').map((_, link) => $(link).attr('href'))
  expect(months.get()).toEqual(['/tin-bai?thang=2026-11'])
  const november = await articles({ thang: '2026-11', trang: '2' })
  expect(november.$('h1').text()).toBe('Tin, bài tháng 11/2026')
  expect(november.$('.rows > li').length).toBe(2)
  expect(november.head).toContain('"canonical":"http://nhip.test/tin-bai?thang=2026-11&trang=2"')
  const october = await articles({ thang: '2026-10' })
  expect(october.$('.empty').text()).toContain('Tháng 10/2026 không có tin, bài nào.')
})

it('lists by topic and by unit, the units below included', async () => {
  expect((await topic('chuyen-doi-so')).$('.card').first().text()).toContain('Bài mới nhất')
  expect((await unit('van-phong')).$('.card').length).toBe(1)
  const board = await unit('ban-quan-ly')
  expect(board.$('.card').length).toBe(20)
  expect(board.$('.box-unit a[href="/don-vi/van-phong"]').text()).toBe('Văn phòng')
  expect(board.$('.box-unit').text()).toContain('Xem 2 thủ tục hành chính đang niêm yết')
})

it('answers 404 with a page that helps on, for anything it does not have', async () => {
  for (const page of [
    oneArticle('khong-co'),
    oneArticle('%E0%A4%A'),
    section('khong-co'),
    topic('khong-co'),
    unit('khong-co'),
    oneProcedure('9.999999'),
    visit(import('@/app/(portal)/[...rest]/page')),
  ]) {
    const { $, status } = await page
    expect(status).toBe(404)
    expect($('h1').text()).toBe('Không tìm thấy trang')
    expect($('main a').length).toBeGreaterThan(4)
    expect($('.legal').text()).toContain('Số 1, đường Trần Phú')
  }
})
