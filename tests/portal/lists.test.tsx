import { describe, expect, it } from 'vitest'
import { pagingOf } from '@/app/(portal)/_lib/pagingOf'
import { articleTeaser, sloganTeaser } from '@/app/(portal)/_lib/teasers'
import { ArticleIndex } from '@/portal/ArticleIndex'
import { FeedGroups } from '@/portal/FeedGroups'
import { Pagination } from '@/portal/Pagination'
import { SloganBox } from '@/portal/SloganBox'
import { SloganList } from '@/portal/SloganList'
import { article, picture, slogan } from './fixtures'
import { parse } from './parse'

const at = '2026-11-21T02:05:00.000Z'
const row = <T,>(content: T) => ({ id: 'r', subjectId: 'x1', firstPublishedAt: at, publishedAt: at, content })
const onePage = pagingOf('/tin-bai', {}, 1, 1)

describe('a list of articles', () => {
  it('links each title once and gives the picture no second voice', () => {
    const articles = [articleTeaser(row(article({ cover: picture() })))]
    const $ = parse(<ArticleIndex articles={articles} paging={onePage} empty="" />)
    expect($('a').length).toBe(1)
    expect($('a').attr('href')).toBe('/tin-bai/rut-ngan-thoi-gian')
    expect($('img').attr('alt')).toBe('')
    expect($('time').text()).toBe('21/11/2026 09:05')
  })

  it('says what kind a piece is when it is not plain text', () => {
    const list = (kind: 'video' | 'news') =>
      parse(<ArticleIndex articles={[articleTeaser(row(article({ kind })))]} paging={onePage} empty="" />)
    expect(list('video')('.tag').text()).toBe('Video')
    expect(list('news')('.tag').length).toBe(0)
  })

  it('is a sentence and a way on when it is empty', () => {
    const links = [{ href: '/tin-bai', text: 'Xem tất cả' }]
    const $ = parse(<ArticleIndex articles={[]} paging={onePage} empty="Chưa có bài." emptyLinks={links} />)
    expect($('.empty').text()).toBe('Chưa có bài.Xem tất cả')
    expect($('.empty a').attr('href')).toBe('/tin-bai')
  })
})

describe('paging', () => {
  const shown = (page: number, pages: number) =>
    pagingOf('/tin-bai', {}, page, pages).links.map((link) => link?.page ?? '…')

  it('shows the first, the last and the neighbours', () => {
    expect(shown(1, 3)).toEqual([1, 2, 3])
    expect(shown(1, 9)).toEqual([1, 2, '…', 9])
    expect(shown(5, 9)).toEqual([1, '…', 4, 5, 6, '…', 9])
    expect(shown(9, 9)).toEqual([1, '…', 8, 9])
  })

  it('keeps the search, and gives the first page its plain address', () => {
    const paging = pagingOf('/tin-bai', { q: 'hồ sơ', cap: '' }, 2, 3)
    expect(paging.previous).toBe('/tin-bai?q=h%E1%BB%93+s%C6%A1')
    expect(paging.next).toBe('/tin-bai?q=h%E1%BB%93+s%C6%A1&trang=3')
  })

  it('is absent when one page holds all, and marks the present page otherwise', () => {
    expect(parse(<Pagination paging={onePage} />)('nav').length).toBe(0)
    const $ = parse(<Pagination paging={pagingOf('/tin-bai', {}, 2, 3)} />)
    expect($('[aria-current="page"]').text()).toBe('2')
    expect($('[rel="prev"]').attr('href')).toBe('/tin-bai')
  })
})

describe('slogans', () => {
  it('stand with who agreed to them, in which document and for how long', () => {
    const $ = parse(<SloganList slogans={[sloganTeaser(row(slogan()))]} />)
    expect($('#x1 .slogan-text').text()).toBe('Lấy sự hài lòng của người dân làm thước đo!')
    expect($('#x1').text()).toContain('Ban Tuyên giáo và Dân vận')
    expect($('#x1').text()).toContain('số 120-CV/BTGDV ngày 20/04/2026')
    expect($('#x1').text()).toContain('từ ngày 01/05/2026 đến ngày 31/12/2026')
  })

  it('are reached from the home page at their own place', () => {
    const $ = parse(<SloganBox slogans={[sloganTeaser(row(slogan({ effectiveToOn: null })))]} />)
    expect($('li a').attr('href')).toBe('/khau-hieu#x1')
    expect(parse(<SloganBox slogans={[]} />)('p').text()).toContain('không có khẩu hiệu nào')
  })
})

describe('the page of feeds', () => {
  it('shows each address in full, to be copied, and opens it', () => {
    const at = (format: string) => `https://nhip.test/rss/tin-bai.${format}`
    const all = { name: 'Tin, bài', address: at('xml'), atom: at('atom'), json: at('json') }
    const $ = parse(<FeedGroups groups={[{ title: 'Theo loại', entries: [all] }]} units={[]} />)
    expect($('code').text()).toBe(all.address)
    const links = $('a')
      .toArray()
      .map((link) => [$(link).attr('href'), $(link).attr('aria-label')])
    expect(links).toEqual([
      [all.address, 'Mở nguồn RSS Tin, bài'],
      [all.atom, 'Mở nguồn Atom Tin, bài'],
      [all.json, 'Mở nguồn JSON Tin, bài'],
    ])
  })
})
