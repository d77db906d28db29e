import { describe, expect, it } from 'vitest'
import { portableHtml, portableText } from '@/feeds/portableHtml'
import { portalCopy } from '@/feeds/portalCopy'
import { article, picture, PUBLIC_URL } from './fixtures'

describe('HTML for another site', () => {
  it.each([
    ['<p class="lead" id="a" style="color:red" onclick="x()">Một</p>', '<p>Một</p>'],
    ['<div class="grid"><p><span data-x="1">Hai</span> ba</p></div>', '<p>Hai ba</p>'],
    ['<script>x()</script><p>Bốn<!-- ghi chú --></p><iframe src="https://x"></iframe>', '<p>Bốn</p>'],
    [
      '<a href="https://a.vn/?x=1&amp;y=2" target="_blank">liên kết</a>',
      '<a href="https://a.vn/?x=1&amp;y=2">liên kết</a>',
    ],
    [
      '<table class="t"><tr><td colspan="2" width="9">ô</td></tr></table>',
      '<table><tr><td colspan="2">ô</td></tr></table>',
    ],
    [
      '<picture><source srcset="a"><img src="https://a.vn/b.jpg" alt="" loading="lazy"></picture>',
      '<img src="https://a.vn/b.jpg" alt="">',
    ],
  ])('keeps of %s what any editor keeps', (given, expected) => {
    expect(portableHtml(given)).toBe(expected)
  })

  it('reads as lines in plain text', () => {
    expect(portableText('<p>Một\n hai<br>ba</p><ul><li>bốn</li><li>năm &amp; sáu</li></ul>')).toBe(
      'Một hai\nba\nbốn\nnăm & sáu',
    )
  })
})

describe('an article for a portal', () => {
  it('has full addresses only, its lead, its picture and its source', () => {
    const copy = portalCopy(
      article({
        cover: picture,
        bodyHtml: '<p class="x">Xem <a href="/tin-bai/bai-khac">bài khác</a>.</p>',
        source: {
          name: 'Báo A',
          author: null,
          url: 'https://bao.vn/1',
          publishedAt: '2026-11-20T01:00:00.000Z',
        },
      }),
      PUBLIC_URL,
    )
    expect(copy.html).toContain(`<a href="${PUBLIC_URL}/tin-bai/bai-khac">`)
    expect(copy.html).toContain(`<img src="${PUBLIC_URL}/tep/`)
    expect(copy.html).toContain('https://bao.vn/1')
    expect(copy.html).not.toMatch(/class=|style=|="\/|<script/)
    expect(copy.text.split('\n')[0]).toBe(copy.lead)
    expect(copy.text).toContain('Xem bài khác.')
  })
})
