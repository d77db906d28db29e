import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { inkOn } from '@/feeds/embed/colour'
import { buildEmbed } from '@/feeds/embed/model'
import { renderEmbedHtml, renderEmbedJson } from '@/feeds/embed/renderEmbed'
import { embedPath, parseEmbedPath, parseEmbedQuery } from '@/feeds/embed/request'
import { frameSnippet, scriptSnippet } from '@/feeds/embed/snippets'
import { article, PUBLIC_URL, row, slogan } from './fixtures'

const catalog = {
  siteName: 'Trang tin',
  topics: [],
  units: [{ id: 'u1', name: 'Văn phòng <b>', slug: 'van-phong', isListed: true, formerSlugs: [] }],
}
const around = { catalog, publicUrl: PUBLIC_URL, today: '2026-11-21' }
const look = { colour: '10394a', theme: 'sang' } as const

describe('the address of a box', () => {
  it('is read and spelt in one way', () => {
    for (const path of ['/nhung/tin-bai.html', '/nhung/don-vi/van-phong/khau-hieu.json']) {
      const parsed = parseEmbedPath(path)
      expect(parsed && embedPath({ ...parsed, ...look, count: 5 }, parsed.form)).toBe(path)
    }
    expect(embedPath({ unit: null, set: 'tin-bai', count: 7, colour: 'ff0000', theme: 'toi' }, 'html')).toBe(
      '/nhung/tin-bai.html?so=7&mau=ff0000&nen=toi',
    )
    expect(embedPath({ unit: null, set: 'tin-bai', count: 7, colour: 'ff0000', theme: 'toi' }, 'json')).toBe(
      '/nhung/tin-bai.json?so=7',
    )
  })

  it.each([
    '/nhung/van-ban.html',
    '/nhung/tin-bai.xml',
    '/nhung/don-vi//tin-bai.html',
    '/nhung/../tin-bai.html',
  ])('cannot be %s', (path) => expect(parseEmbedPath(path)).toBeNull())

  it.each([
    ['so=0', 'so'],
    ['so=21', 'so'],
    ['so=1e1', 'so'],
    ['mau=red;}body{display:none', 'mau'],
    ['nen=xanh', 'nen'],
  ])('refuses %s', (query, parameter) => {
    expect(parseEmbedQuery(new URLSearchParams(query))).toMatchObject({ parameter })
  })

  it('takes the default for what is empty, and a colour with its mark', () => {
    expect(parseEmbedQuery(new URLSearchParams('so=&mau=%23AB12cd&x=1'))).toEqual({
      count: 5,
      colour: 'ab12cd',
      theme: 'sang',
    })
  })
})

describe('a box', () => {
  const hostile = article({ title: '<script>alert("x")</script> & "một"', slug: 'mot' })

  it('shows titles as text, whatever stands in them, and links in full', () => {
    const model = buildEmbed({ unit: 'van-phong', set: 'tin-bai', count: 5 }, [row(1, hostile)], around)
    const $ = load(renderEmbedHtml(model!, look))
    expect($('script')).toHaveLength(0)
    expect($('li a').text()).toBe('<script>alert("x")</script> & "một"')
    expect($('li a').attr('href')).toBe(`${PUBLIC_URL}/tin-bai/mot`)
    expect($('h1 small').text()).toBe('Văn phòng <b>')
    expect($('li small').text()).toMatch(/^\d\d\/\d\d\/2026$/)
    expect($('base').attr('target')).toBe('_blank')
    expect(JSON.parse(renderEmbedJson(model!))).toEqual(model)
  })

  it('holds only slogans in force, no more than asked for, and says when there are none', () => {
    const over = { ...slogan, effectiveFromOn: '2026-01-01', effectiveToOn: '2026-11-20' }
    const now = { ...slogan, effectiveFromOn: '2026-11-21', effectiveToOn: '2026-11-21' }
    const later = { ...slogan, effectiveFromOn: '2026-11-22', effectiveToOn: null }
    const ask = (count: number, contents: (typeof slogan)[]) =>
      buildEmbed(
        { unit: null, set: 'khau-hieu', count },
        contents.map((content, index) => row(index + 1, content)),
        around,
      )!
    expect(ask(5, [over, now, later]).items).toHaveLength(1)
    expect(ask(2, [now, now, now]).items).toHaveLength(2)
    const none = ask(5, [over])
    expect(load(renderEmbedHtml(none, look))('p').first().text()).toBe(none.empty)
  })

  it('is none for a unit that there is not', () => {
    expect(buildEmbed({ unit: 'khong-co', set: 'tin-bai', count: 5 }, [], around)).toBeNull()
  })
})

describe('the snippets', () => {
  const request = { unit: null, set: 'tin-bai', count: 7, ...look } as const

  it('survive being pasted: quotes and ampersands are escaped', () => {
    const $ = load(frameSnippet({ ...request, theme: 'toi' }, PUBLIC_URL, 'Tin "mới" & hay'))
    expect($('iframe').attr('title')).toBe('Tin "mới" & hay')
    expect($('iframe').attr('src')).toBe(`${PUBLIC_URL}/nhung/tin-bai.html?so=7&nen=toi`)
    const box = load(scriptSnippet(request, PUBLIC_URL, { title: 'Tin <b>', link: `${PUBLIC_URL}/tin-bai` }))
    expect(box('[data-nhip]').text()).toBe('Tin <b>')
    expect(box('script').attr('src')).toBe(`${PUBLIC_URL}/nhung/nhip.js`)
  })
})

describe('letters on any colour', () => {
  it.each([
    ['ffffff', '#000000'],
    ['000000', '#ffffff'],
    ['ffff00', '#000000'],
    ['10394a', '#ffffff'],
  ])('of #%s are %s', (colour, ink) => expect(inkOn(colour)).toBe(ink))
})
