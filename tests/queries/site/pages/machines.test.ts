import { load } from 'cheerio'
import { expect, it } from 'vitest'
import { type Query, siteOfFile, visit } from './portal'

siteOfFile()

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
  const open = (name: string) => GET(new Request('http://nhip.test/'), { params: Promise.resolve({ name }) })
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
  expect($('iframe').eq(0).attr('src')).toBe('/nhung/don-vi/van-phong/khau-hieu.html?so=3&mau=ff0000&nen=toi')
  const bad: Query[] = [{ so: '99' }, { mau: 'đỏ' }, { nen: 'xanh' }, { 'don-vi': 'khong-co' }]
  for (const query of bad) {
    const refused = await embed(query)
    expect(refused.status).toBe(400)
    expect(refused.$('[role=alert]').text()).toContain(`“${Object.values(query)[0]}”`)
    expect(refused.$('textarea').length).toBe(0)
  }
})
