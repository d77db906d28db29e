import { describe, expect, it } from 'vitest'
import { stampOf } from '@/app/(portal)/_lib/stamps'
import { type ArticleDates, ArticleView } from '@/portal/ArticleView'
import { article, picture } from './fixtures'
import { parse } from './parse'

const none: ArticleDates = { published: null, updated: null, source: null }
const published = stampOf('2026-11-21T02:05:00.000Z')

describe('an article page', () => {
  it('shows section, title, lead and body as they were approved', () => {
    const $ = parse(<ArticleView article={article()} dates={none} />)
    expect($('h1').text()).toBe('Rút ngắn thời gian giải quyết hồ sơ')
    expect($('.lead').text()).toBe('Thời gian trung bình giảm còn 7 ngày.')
    expect($('.prose').html()).toBe('<p>Nội dung <strong>bài</strong>.</p>')
    expect($('.kicker a').attr('href')).toBe('/chuyen-muc/cai-cach-hanh-chinh')
    expect($('.chips a').attr('href')).toBe('/chu-de/dich-vu-cong')
  })

  it('says in Vietnam time when it went out, and when it was changed only if it was', () => {
    const first = parse(<ArticleView article={article()} dates={{ ...none, published }} />)
    expect(first('time').text()).toBe('Thứ Bảy, 21/11/2026 09:05 (GMT+7)')
    expect(first('time').attr('datetime')).toBe('2026-11-21T02:05:00.000Z')
    expect(first('.updated').length).toBe(0)

    const updated = stampOf('2026-11-22T17:30:00.000Z')
    const later = parse(<ArticleView article={article()} dates={{ ...none, published, updated }} />)
    expect(later('.updated').text()).toBe('Cập nhật lúc Thứ Hai, 23/11/2026 00:30 (GMT+7)')
  })

  it('names no date in a preview, where nothing has gone out yet', () => {
    expect(parse(<ArticleView article={article()} dates={none} />)('time').length).toBe(0)
  })

  it('names source, author, time and link of a repost', () => {
    const source = {
      name: 'Cổng tỉnh',
      author: 'Minh Anh',
      url: 'https://tinh.gov.vn/bai?a=1&b=2',
      publishedAt: '2026-11-20T01:00:00.000Z',
    }
    const $ = parse(
      <ArticleView article={article({ source })} dates={{ ...none, source: stampOf(source.publishedAt) }} />,
    )
    expect($('.source').text()).toContain('Cổng tỉnh')
    expect($('.source').text()).toContain('Minh Anh')
    expect($('.source time').text()).toBe('Thứ Sáu, 20/11/2026 08:00 (GMT+7)')
    expect($('.source a').attr('href')).toBe('https://tinh.gov.vn/bai?a=1&b=2')
  })

  it('shows a cover at its own shape, loaded at once, with caption and credit', () => {
    const $ = parse(<ArticleView article={article({ cover: picture() })} dates={none} />)
    const image = $('.figure img')
    expect(image.attr('alt')).toBe('Người dân nộp hồ sơ ở Bộ phận Một cửa')
    expect([image.attr('width'), image.attr('height')]).toEqual(['2000', '1500'])
    expect(image.attr('loading')).toBe('eager')
    expect($('figcaption').text()).toBe('Buổi sáng ở Bộ phận Một cửa Ảnh: Văn phòng')
  })

  it('shows every picture of a gallery with its alternative text', () => {
    const gallery = ['một', 'hai'].map((alt) => picture({ mediaId: alt, alt }))
    const $ = parse(<ArticleView article={article({ gallery })} dates={none} />)
    expect(
      $('.gallery img')
        .map((_, image) => $(image).attr('alt'))
        .get(),
    ).toEqual(['một', 'hai'])
  })

  it('links to a video elsewhere and embeds only a file of its own', () => {
    const elsewhere = article({ videoUrl: 'https://www.youtube.com/watch?v=1' })
    const linked = parse(<ArticleView article={elsewhere} dates={none} />)
    expect(linked('iframe, video').length).toBe(0)
    expect(linked('.video-link a').text()).toBe('Xem video tại youtube.com')

    const own = parse(<ArticleView article={article({ videoUrl: '/tep/phim.mp4' })} dates={none} />)
    expect(own('video').attr('src')).toBe('/tep/phim.mp4')
    expect(own('video').attr('autoplay')).toBeUndefined()
  })

  it('treats titles and names as text, whatever is in them', () => {
    const title = '<script>alert(1)</script> & "quận"'
    const $ = parse(<ArticleView article={article({ title })} dates={none} />)
    expect($('h1').text()).toBe(title)
    expect($('script').length).toBe(0)
  })
})

describe('the text of an article', () => {
  it('keeps its tables and lets a keyboard scroll each of them', () => {
    const table = '<table class="x"><tbody><tr><td>1</td></tr></tbody></table>'
    const $ = parse(
      <ArticleView article={article({ bodyHtml: `<p>a</p>${table}<p>b</p>${table}` })} dates={none} />,
    )
    expect($('.prose > .table[tabindex="0"] > table td').length).toBe(2)
    expect($('.prose > p').length).toBe(2)
    expect($('.table').first().attr('aria-label')).toBe('Bảng số liệu, cuộn ngang để xem hết')
  })
})
