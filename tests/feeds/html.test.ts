import { describe, expect, it } from 'vitest'
import { feedHtml } from '@/feeds/html'

const BASE = 'https://xa.gov.vn/tin-bai/bai-viet'

describe('the HTML of a feed item', () => {
  it.each([
    [
      'a link from the root',
      '<a href="/tep/a.pdf?x=1&amp;y=2">t</a>',
      '<a href="https://xa.gov.vn/tep/a.pdf?x=1&amp;y=2">t</a>',
    ],
    ['a link into the page', '<a href="#ghi-chu">t</a>', `<a href="${BASE}#ghi-chu">t</a>`],
    [
      'an address without a scheme',
      '<img src="//anh.vn/a.jpg" alt="">',
      '<img src="https://anh.vn/a.jpg" alt="">',
    ],
    [
      'a full address, as it is',
      '<a href="http://vnexpress.net/">t</a>',
      '<a href="http://vnexpress.net/">t</a>',
    ],
    ['a mail address', '<a href="mailto:vp@xa.gov.vn">t</a>', '<a href="mailto:vp@xa.gov.vn">t</a>'],
    [
      'a poster',
      '<video poster="/tep/p.jpg" controls></video>',
      '<video poster="https://xa.gov.vn/tep/p.jpg" controls=""></video>',
    ],
    [
      'every candidate of a srcset',
      '<img alt="a" srcset="/tep/a.webp 400w,/tep/b.webp 800w, /tep/c.webp">',
      '<img alt="a" srcset="https://xa.gov.vn/tep/a.webp 400w, https://xa.gov.vn/tep/b.webp 800w, https://xa.gov.vn/tep/c.webp">',
    ],
  ])('makes absolute: %s', (_what, html, expected) => {
    expect(feedHtml(html, BASE)).toBe(expected)
  })

  it('leaves text that looks like an address alone', () => {
    const html = '<p>Gõ href="/tin-bai" vào ô src="/a"</p>'
    expect(feedHtml(html, BASE)).toBe(html)
  })

  it('drops what would run or alarm a reader, keeps the words', () => {
    expect(
      feedHtml(
        '<p onclick="x()">a<script>b()</script><style>p{}</style><!-- c --><a href="javascript:d()">d</a><a href="http://[">e</a></p>',
        BASE,
      ),
    ).toBe('<p>a<a>d</a><a>e</a></p>')
  })

  it('composes Vietnamese and removes forbidden characters, also written as references', () => {
    const alt = 'Tiếng'.normalize('NFD')
    expect(feedHtml(`<p>Vi\u0302\u0323t&#1;&#xFFFF;\u0000 A &lt; B</p><img alt="${alt}">`, BASE)).toBe(
      '<p>Vột A &lt; B</p><img alt="Tiếng">'.replace('Vột', 'Vi\u0302\u0323t'.normalize('NFC')),
    )
  })

  it('gives the same again for its own output', () => {
    const once = feedHtml('<ul><li>a<li>b</ul><br/><img src=/a.jpg alt=""><p>&nbsp;x</p>', BASE)
    expect(feedHtml(once, BASE)).toBe(once)
  })
})
