import { load } from 'cheerio'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withFormOutcome } from '@/adapters/formOutcome'
import { type PageOutcome, withPageOutcome } from '@/adapters/pageOutcome'
import { emptyFeedback } from '@/app/(portal)/_lib/feedback'
import { article, picture, procedure, slogan } from '@tests/portal/fixtures'
import { settableClock } from '@tests/support/clock'
import { testPayload } from '@tests/support/payload'
import { bumpRevision } from '@/useCases/bumpRevision'
import { makeSite, type TestSite } from './makeSite'

const NOW = '2026-11-21T02:05:00.000Z'
const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T01:00:00.000Z`

type Query = Record<string, string>
type Props = { params: Promise<never>; searchParams: Promise<Query> }
type PageModule = {
  default: (props: Props) => Promise<ReactNode>
  generateMetadata?: (props: Props) => Promise<unknown>
}

const clock = settableClock(NOW)
let payload: Payload
let site: TestSite

const propsOf = (params: object, query: Query): Props => ({
  params: Promise.resolve(params) as Promise<never>,
  searchParams: Promise.resolve(query),
})

/** A page as the server makes it for one request: what a browser reads, the status, the head. */
async function visit(page: Promise<unknown>, params: object = {}, query: Query = {}) {
  const { default: render, generateMetadata } = (await page) as PageModule
  const outcome: PageOutcome = { status: null }
  const node = await new Promise<ReactNode>((resolve, reject) =>
    withPageOutcome(outcome, () => void render(propsOf(params, query)).then(resolve, reject)),
  )
  const head = JSON.stringify((await generateMetadata?.(propsOf(params, query))) ?? {})
  return {
    $: load(renderToStaticMarkup(node)),
    status: outcome.status ?? 200,
    movedTo: outcome.movedTo,
    head,
  }
}

const home = () => visit(import('@/app/(portal)/page'))
const articles = (query?: Query) => visit(import('@/app/(portal)/tin-bai/page'), {}, query)
const oneArticle = (slug: string) => visit(import('@/app/(portal)/tin-bai/[slug]/page'), { slug })
const section = (slug: string, query?: Query) =>
  visit(import('@/app/(portal)/chuyen-muc/[slug]/page'), { slug }, query)
const topic = (slug: string) => visit(import('@/app/(portal)/chu-de/[slug]/page'), { slug })
const unit = (slug: string) => visit(import('@/app/(portal)/don-vi/[slug]/page'), { slug })
const procedures = (query?: Query) => visit(import('@/app/(portal)/thu-tuc/page'), {}, query)
const oneProcedure = (code: string, query?: Query) =>
  visit(import('@/app/(portal)/thu-tuc/[code]/page'), { code }, query)
const search = (query?: Query) => visit(import('@/app/(portal)/tim-kiem/page'), {}, query)
const slogans = () => visit(import('@/app/(portal)/khau-hieu/page'))

beforeAll(async () => {
  payload = await testPayload()
  site = await makeSite(payload)
})
afterAll(() => payload.destroy())

describe('a site with nothing on it yet', () => {
  it('says so in sentences, on every list', async () => {
    for (const page of [home(), articles(), section('cai-cach'), topic('ky-cuong'), unit('van-phong')]) {
      const { $, status } = await page
      expect(status).toBe(200)
      expect($('.empty p').first().text()).toMatch(/\.$/)
    }
    expect((await slogans()).$('.empty').text()).toContain('không có khẩu hiệu nào')
    expect((await procedures()).$('.empty').text()).toContain('Chưa có thủ tục')
    expect((await visit(import('@/app/(portal)/van-ban/page'))).$('.empty a').attr('href')).toBe(
      'http://nhip.test/rss/van-ban.xml',
    )
  })
})

describe('a site in use', () => {
  beforeAll(async () => {
    const { board, desk, reform, digital, put } = site
    const plain = { section: reform, topics: [digital] }
    for (let n = 1; n <= 21; n += 1)
      await put(article({ ...plain, unit: board, slug: `bai-${n}`, title: `Bài số ${n}` }), day(1))
    await put(
      article({ ...plain, unit: desk, slug: 'moi', title: 'Bài mới nhất', cover: picture() }),
      '2026-11-20T17:30:00.000Z',
      { publishedAt: '2026-11-21T01:00:00.000Z' },
    )
    await put(slogan({ unit: board, topics: [digital] }), day(1))
    await put(procedure({ unit: desk, code: '1.009645.000.00.00.H01' }), day(2))
    await put(procedure({ unit: board, code: '1.009645', name: 'Cấp giấy phép lao động' }), day(1))
    await put(
      procedure({
        unit: board,
        code: '2.000001',
        codeKey: '2.000001',
        field: 'Hộ tịch',
        name: 'Đăng ký khai sinh',
      }),
      day(1),
    )
  })

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
      unit: site.board,
      section: site.reform,
      slug: 'rieng',
      title: 'Chuyện riêng biệt',
      topics: [],
    })
    const subjectId = await site.put(extra, day(3))
    expect((await search({ q: 'rieng biet' })).$('.hit').length).toBe(1)
    const { docs } = await payload.find({
      collection: 'publications',
      where: { subjectId: { equals: subjectId } },
    })
    await payload.db.updateOne({
      collection: 'publications',
      id: docs[0]?.id ?? '',
      data: { status: 'withdrawn', withdrawnAt: NOW },
    })
    await bumpRevision(payload)
    expect((await search({ q: 'rieng biet' })).$('.hit').length).toBe(0)
  })

  it('lists by topic and by unit, the units below included', async () => {
    expect((await topic('chuyen-doi-so')).$('.card').first().text()).toContain('Bài mới nhất')
    expect((await unit('van-phong')).$('.card').length).toBe(1)
    const board = await unit('ban-quan-ly')
    expect(board.$('.card').length).toBe(20)
    expect(board.$('.box-unit a[href="/don-vi/van-phong"]').text()).toBe('Văn phòng')
    expect(board.$('.box-unit').text()).toContain('Xem 2 thủ tục hành chính đang niêm yết')
  })

  it('finds procedures by name, code, field and unit', async () => {
    const names = async (query: Query) => {
      const { $ } = await procedures(query)
      return $('.procedure-row h2')
        .map((_, title) => $(title).text())
        .get()
    }
    expect(await names({ q: 'khai sinh' })).toEqual(['Đăng ký khai sinh'])
    expect(await names({ q: 'dang ky' })).toEqual(['Đăng ký khai sinh'])
    expect(await names({ q: '2.000001' })).toEqual(['Đăng ký khai sinh'])
    expect(await names({ 'linh-vuc': 'Hộ tịch' })).toEqual(['Đăng ký khai sinh'])
    expect(await names({ 'don-vi': 'van-phong' })).toEqual(['Cấp giấy phép lao động'])
    expect(await names({ q: 'dang ki khai sih' })).toEqual(['Đăng ký khai sinh'])
    expect(await names({ q: '%%' })).toEqual([])
  })

  it('opens a procedure by its code or its number, and names the other unit that lists it', async () => {
    const exact = await oneProcedure('1.009645')
    expect(exact.$('.legal h2').text()).toBe('Ban Quản lý')
    const full = await oneProcedure('1.009645.000.00.00.h01')
    expect(full.$('.legal h2').text()).toBe('Văn phòng')
    const number = await oneProcedure('1.009645.H48')
    expect(number.status).toBe(200)
    expect(number.$('.other-units a').length).toBe(1)
    const chosen = await oneProcedure('1.009645.H48', { 'don-vi': 'ban-quan-ly' })
    expect(chosen.$('.legal h2').text()).toBe('Ban Quản lý')
    expect(chosen.$('.other-units a').text()).toBe('Văn phòng')
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

  it('lists every feed for people, with full addresses', async () => {
    const { $ } = await visit(import('@/app/(portal)/rss/page'))
    const addresses = $('code')
      .map((_, code) => $(code).text())
      .get()
    expect(addresses).toContain('http://nhip.test/rss/tat-ca.xml')
    expect(addresses).toContain('http://nhip.test/rss/chu-de/ky-cuong.xml')
    expect(addresses).toContain('http://nhip.test/rss/don-vi/van-phong/thu-tuc.xml')
    expect(addresses).toHaveLength(5 + 2 + 2 * 5)
  })

  it('names everything public in its sitemaps and keeps robots out of the newsroom', async () => {
    const read = async (response: Response) => {
      expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8')
      return load(await response.text(), { xml: true })
    }
    const textsOf = ($: ReturnType<typeof load>, selector: string) =>
      $(selector)
        .map((_, each) => $(each).text())
        .get()
    const index = await read(await (await import('@/app/(portal)/sitemap.xml/route')).GET())
    const { GET } = await import('@/app/(portal)/so-do/[name]/route')
    const open = (name: string) =>
      GET(new Request('http://nhip.test/'), { params: Promise.resolve({ name }) })
    const names = textsOf(index, 'sitemap > loc').map(
      (address) => /^http:\/\/nhip\.test\/sitemap-(.+)\.xml$/.exec(address)?.[1] ?? '',
    )
    expect(names).toEqual(['trang', 'tin-moi', 'thu-tuc-1', 'tin-bai-1'])
    const maps = await Promise.all(names.map(async (name) => read(await open(name))))
    const locations = [0, 2, 3].flatMap((at) => textsOf(maps[at]!, 'url > loc'))
    expect(locations).toContain('http://nhip.test/tin-bai/moi')
    expect(locations).toContain('http://nhip.test/thu-tuc/2.000001')
    expect(locations).not.toContain('http://nhip.test/chuyen-muc/cu')
    expect(new Set(locations).size).toBe(locations.length)
    // The last 48 hours, as Google's news format has them.
    expect(textsOf(maps[1]!, 'url > loc')).toEqual(['http://nhip.test/tin-bai/moi'])
    expect(textsOf(maps[1]!, 'news\\:title')).toEqual(['Bài mới nhất'])
    expect(textsOf(maps[1]!, 'news\\:name')).toEqual(['Trang cải cách hành chính'])
    expect(textsOf(maps[1]!, 'news\\:publication_date')).toEqual(['2026-11-20T17:30:00.000Z'])
    for (const name of ['tin-bai-2', 'tin-bai-0', 'thu-tuc-2', 'khac', '../trang'])
      expect((await open(name)).status).toBe(404)
    const robots = await (await import('@/app/(portal)/robots.txt/route')).GET()
    expect(await robots.text()).toContain('Disallow: /admin\nDisallow: /api/\n')
  })

  it('has a contact box, and shows a refused message again with what is wrong, kept by nobody', async () => {
    const page = () => import('@/app/(portal)/lien-he/page')
    const { $, status } = await visit(page(), {}, { 'don-vi': 'van-phong', ve: '/thu-tuc/1.009645' })
    expect(status).toBe(200)
    expect($('form.contact-form').attr('method')).toBe('post')
    expect($('#don-vi option[selected]').attr('value')).toBe('van-phong')
    expect($('input[name=ve]').attr('value')).toBe('/thu-tuc/1.009645')
    expect($('.field-check').text()).toContain('Dữ liệu cá nhân được xóa sau 365 ngày')
    const form = { ...emptyFeedback({ unit: 'van-phong', about: '' }), title: 'Chậm <b>' }
    const issues = [{ code: 'missing', path: 'fullName' }]
    const again = await new Promise<Awaited<ReturnType<typeof visit>>>((resolve, reject) =>
      withFormOutcome({ form, issues, status: 422 }, () => void visit(page()).then(resolve, reject)),
    )
    expect(again.status).toBe(422)
    expect(again.$('[role=alert] a').attr('href')).toBe('#ho-ten')
    expect(again.$('#ho-ten').attr('aria-describedby')).toBe('ho-ten-loi')
    expect(again.$('#tieu-de').attr('value')).toBe('Chậm <b>')
  })

  it('tells whoever has the receipt where a message stands, and nobody else', async () => {
    const page = import('@/app/(portal)/lien-he/tra-cuu/page')
    const unknown = await visit(page, {}, { ma: 'PA-0000-0000-0000' })
    expect(unknown.$('[role=status]').text()).toContain('“PA-0000-0000-0000”')
    expect((await visit(page)).$('[role=status]').length).toBe(0)
  })

  it('asks how content readers were, and thanks them', async () => {
    const { $ } = await oneArticle('moi')
    expect($('.rating input[type=radio]').length).toBe(3)
    expect($('.rating').attr('action')).toBe('/danh-gia')
    const page = import('@/app/(portal)/danh-gia/page')
    const thanks = await visit(page, {}, { 'ket-qua': 'da-ghi', ve: '/tin-bai/moi' })
    expect(thanks.$('main a[href="/tin-bai/moi"]').length).toBe(1)
    const astray = await visit(page, {}, { 'ket-qua': 'da-ghi', ve: '//xau.example/' })
    expect(astray.$('main a[href*=xau]').length).toBe(0)
    expect((await visit(page)).status).toBe(404)
  })

  it('announces a planned outage by the clock of each request', async () => {
    await payload.updateGlobal({
      slug: 'siteSettings',
      data: {
        outageText: 'Nâng cấp máy chủ.',
        outageFrom: '2026-11-21T15:00:00.000Z',
        outageTo: '2026-11-21T20:00:00.000Z',
      } as never,
    })
    const banner = async () => (await slogans()).$('.outage').text()
    expect(await banner()).toBe(
      'Trang sẽ tạm ngừng từ 22:00 21/11/2026 đến 03:00 22/11/2026. Nâng cấp máy chủ.',
    )
    clock.set('2026-11-21T15:00:00.000Z')
    expect(await banner()).toContain('Trang đang tạm ngừng')
    clock.set('2026-11-21T20:00:00.000Z')
    expect(await banner()).toBe('')
    clock.set(NOW)
  })

  it('lists the official accounts of the unit, or of the one above it', async () => {
    await payload.update({
      collection: 'units',
      id: site.board.id,
      data: {
        socialAccounts: [{ network: 'zalo', label: 'Ban Quản lý', url: 'https://zalo.me/bql' }],
      } as never,
    })
    const { $ } = await unit('van-phong')
    expect($('.social a').text()).toBe('Zalo: Ban Quản lý')
    expect($('.social a').attr('href')).toBe('https://zalo.me/bql')
  })

  it('makes the snippets for other portals, and says what cannot be meant', async () => {
    const embed = (query: Query) => visit(import('@/app/(portal)/nhung/page'), {}, query)
    const plain = await embed({})
    expect(plain.status).toBe(200)
    expect(plain.$('.embed-form').attr('method')).toBe('get')
    expect(plain.$('#ma-khung').text()).toContain('src="http://nhip.test/nhung/tin-bai.html"')
    const { $ } = await embed({
      tap: 'khau-hieu',
      'don-vi': 'van-phong',
      so: '3',
      mau: '#ff0000',
      nen: 'toi',
    })
    const box = load($('#ma-script').text())
    expect(box('[data-nhip]').attr()).toMatchObject({
      'data-nhip': 'http://nhip.test/nhung/don-vi/van-phong/khau-hieu.json?so=3',
      'data-mau': 'ff0000',
      'data-nen': 'toi',
    })
    expect($('iframe').eq(0).attr('src')).toBe(
      '/nhung/don-vi/van-phong/khau-hieu.html?so=3&mau=ff0000&nen=toi',
    )
    const bad: Query[] = [{ so: '99' }, { mau: 'đỏ' }, { nen: 'xanh' }, { 'don-vi': 'khong-co' }]
    for (const query of bad) {
      const refused = await embed(query)
      expect(refused.status).toBe(400)
      expect(refused.$('[role=alert]').text()).toContain(`“${Object.values(query)[0]}”`)
      expect(refused.$('textarea').length).toBe(0)
    }
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
    for (const path of [
      '/og/tin-bai/khong-co/x.png',
      '/og/tin-bai',
      '/og/thu-tuc/0.000000/x.png',
      '/og/khac',
    ])
      expect((await open(path)).status).toBe(404)
  })

  it('leads from an address before a change to the present one', async () => {
    const rename = (collection: 'units' | 'topics' | 'sections', id: string, slug: string) =>
      payload.update({ collection, id, data: { slug, formerSlugs: ['tu-viet'] } as never })
    await rename('topics', site.digital.id, 'so-hoa')
    await rename('units', site.desk.id, 'van-phong-ban')
    await rename('sections', site.reform.id, 'cai-cach-hanh-chinh')
    expect((await topic('chuyen-doi-so')).movedTo).toBe('/chu-de/so-hoa')
    expect((await section('cai-cach', { trang: '2' })).movedTo).toBe(
      '/chuyen-muc/cai-cach-hanh-chinh?trang=2',
    )
    expect((await unit('van-phong')).movedTo).toBe('/don-vi/van-phong-ban')
    // Only the program keeps the list, and the present name is asked for first.
    expect(await topic('tu-viet')).toMatchObject({ status: 404, movedTo: undefined })
    await rename('topics', site.digital.id, 'chuyen-doi-so')
    expect(await topic('chuyen-doi-so')).toMatchObject({ status: 200, movedTo: undefined })
    expect((await topic('so-hoa')).movedTo).toBe('/chu-de/chuyen-doi-so')
    await rename('units', site.desk.id, 'van-phong')
    await rename('sections', site.reform.id, 'cai-cach')
  })

  it('leads from a slug or a code of an earlier edition to what is out now', async () => {
    const { board, reform, put } = site
    const around = { unit: board, section: reform, topics: [] }
    const earlier = { status: 'superseded', supersededAt: day(3) }
    const subjectId = await put(article({ ...around, slug: 'ten-cu' }), day(2), earlier)
    expect((await oneArticle('ten-cu')).status).toBe(404)
    await put(article({ ...around, slug: 'ten-moi' }), day(2), { subjectId, edition: 2 })
    expect((await oneArticle('ten-cu')).movedTo).toBe('/tin-bai/ten-moi')
    const listed = await put(procedure({ unit: board, code: '9.000001' }), day(2), earlier)
    await put(procedure({ unit: board, code: '9.000002' }), day(2), { subjectId: listed, edition: 2 })
    expect((await oneProcedure('9.000001')).movedTo).toBe('/thu-tuc/9.000002')
    expect((await oneProcedure('9.000003')).status).toBe(404)
  })

  it('shows a change of the unit at once', async () => {
    await payload.update({ collection: 'units', id: site.board.id, data: { address: 'Số 2, đường Lê Lợi' } })
    expect((await home()).$('.legal').text()).toContain('Số 2, đường Lê Lợi')
  })
})
