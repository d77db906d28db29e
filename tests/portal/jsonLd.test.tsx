import { describe, expect, it } from 'vitest'
import { breadcrumbsLd, governmentServiceLd, newsArticleLd } from '@/app/(portal)/_lib/jsonLd'
import { JsonLd } from '@/portal/JsonLd'
import { article, picture, procedure } from './fixtures'
import { parse } from './parse'

const publisher = { name: 'Ban Quản lý', publicUrl: 'https://nhip.test' }
const CARD_PATH = '/og/tin-bai/rut-ngan-thoi-gian/0123.png'
const row = (content: ReturnType<typeof article>) => ({
  id: 'r1',
  subjectId: 'a1',
  firstPublishedAt: '2026-11-20T01:00:00.000Z',
  publishedAt: '2026-11-21T02:05:00.000Z',
  content,
})

const read = (data: Record<string, unknown>) =>
  JSON.parse(parse(<JsonLd data={data} />)('script[type="application/ld+json"]').text()) as unknown

describe('schema.org data', () => {
  it('cannot leave its script element, and reads back as it was', () => {
    const data = { name: '</script><script>alert(1)</script><!-- & \u2028\u2029 "Đỗ"' }
    const $ = parse(<JsonLd data={data} />)
    expect($('script').length).toBe(1)
    expect($('body').text()).not.toContain('alert(1)</script>')
    expect(read(data)).toEqual(data)
  })

  it('describes an article with its dates, picture, author and source', () => {
    const source = {
      name: 'Cổng tỉnh',
      author: null,
      url: 'https://tinh.gov.vn/bai',
      publishedAt: '2026-11-19T01:00:00.000Z',
    }
    expect(
      read(
        newsArticleLd(row(article({ cover: picture(), source, byline: 'Thanh Hà' })), publisher, CARD_PATH),
      ),
    ).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Rút ngắn thời gian giải quyết hồ sơ',
      mainEntityOfPage: 'https://nhip.test/tin-bai/rut-ngan-thoi-gian',
      datePublished: '2026-11-20T01:00:00.000Z',
      dateModified: '2026-11-21T02:05:00.000Z',
      image: ['https://nhip.test/tep/0123456789abcdef-anh.feed'],
      author: { '@type': 'Person', name: 'Thanh Hà' },
      publisher: { '@type': 'GovernmentOrganization', name: 'Ban Quản lý' },
      articleSection: 'Cải cách hành chính',
      isBasedOn: 'https://tinh.gov.vn/bai',
    })
  })

  it('names the unit as author where no person is named, and the drawn picture where there is none', () => {
    const data = newsArticleLd(row(article()), publisher, CARD_PATH)
    expect(data).toMatchObject({ author: { '@type': 'GovernmentOrganization', name: 'Phòng Đầu tư' } })
    expect(data.image).toEqual([`https://nhip.test${CARD_PATH}`])
  })

  it('describes a procedure as a service of its agency', () => {
    expect(
      governmentServiceLd(procedure({ nationalUrl: 'https://dichvucong.gov.vn/x' }), 'https://nhip.test'),
    ).toMatchObject({
      '@type': 'GovernmentService',
      identifier: '1.009645.000.00.00.H01',
      url: 'https://nhip.test/thu-tuc/1.009645.000.00.00.H01',
      provider: { name: 'Ban Quản lý' },
      availableChannel: { serviceUrl: 'https://dichvucong.gov.vn/x', availableLanguage: 'vi' },
      sameAs: 'https://dichvucong.gov.vn/x',
    })
  })

  it('numbers breadcrumbs from one', () => {
    const trail = [
      { href: '/', text: 'Trang chủ' },
      { href: '/tin-bai', text: 'Tin, bài' },
    ]
    expect(breadcrumbsLd(trail, 'https://nhip.test').itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: 'https://nhip.test/' },
      { '@type': 'ListItem', position: 2, name: 'Tin, bài', item: 'https://nhip.test/tin-bai' },
    ])
  })
})
