import { describe, expect, it } from 'vitest'
import { readFeed } from '@/feeds/read/readFeed'
import type { ReadFeed, ReadItem } from '@/feeds/read/types'

const NOW = '2026-11-21T05:00:00.000Z'
const URL = 'https://portal.example.vn/rss/tin.xml'

const readAny = (text: string | Uint8Array, contentType: string | null = null, url = URL) =>
  readFeed({ bytes: typeof text === 'string' ? Buffer.from(text) : text, url, contentType, now: NOW })
function read(text: string | Uint8Array, contentType: string | null = null): ReadFeed {
  const feed = readAny(text, contentType)
  if (!feed.ok) throw new Error(feed.code)
  return feed
}
const rss = (inside: string, before = '') =>
  `${before}<rss version="2.0"><channel><title>Nguồn</title><link>/</link>${inside}</channel></rss>`
const only = (inside: string): ReadItem => {
  const { items } = read(rss(`<item>${inside}</item>`))
  expect(items).toHaveLength(1)
  return items[0] as ReadItem
}
const codes = ({ warnings }: ReadFeed) => warnings.map(({ code }) => code)

describe('RSS', () => {
  it('gives absolute links, pictures and enclosures, and the author', () => {
    const item = only(
      `<title>Tin</title><link>/a?b=1&c=2</link><guid isPermaLink="false"> 7 </guid><dc:creator>Lan</dc:creator>
       <description><![CDATA[<p>Xem <a href="b.html" onclick="x()">đây</a> <img src="/anh.jpg" alt="Ảnh"></p>]]></description>
       <enclosure url="/nghe.mp3" type="audio/mpeg" length="10"/>`,
    )
    expect(item).toMatchObject({
      id: '7',
      link: 'https://portal.example.vn/a?b=1&c=2',
      author: 'Lan',
      html: '<p>Xem <a href="https://portal.example.vn/rss/b.html">đây</a> <img src="https://portal.example.vn/anh.jpg" alt="Ảnh"></p>',
      excerpt: 'Xem đây',
      picture: 'https://portal.example.vn/anh.jpg',
      enclosures: [{ url: 'https://portal.example.vn/nghe.mp3', type: 'audio/mpeg', length: 10 }],
    })
  })

  it('takes the link from wherever there is one, and an id from the link', () => {
    expect(only('<guid>https://a.vn/1</guid>').link).toBe('https://a.vn/1')
    expect(
      only('<atom:link href="https://a.vn/2"/><guid isPermaLink="false">https://a.vn/x</guid>').link,
    ).toBe('https://a.vn/2')
    expect(only('<link>https://a.vn/3</link>').id).toBe('https://a.vn/3')
    expect(only('<title>Không có gì khác</title>').id).toMatch(/^sha256:[0-9a-f]{32}$/)
  })

  it('prefers the whole text to the summary, and keeps the summary as the excerpt', () => {
    const item = only(
      '<description>Tóm tắt</description><content:encoded><![CDATA[<p>Cả bài</p>]]></content:encoded>',
    )
    expect(item).toMatchObject({ html: '<p>Cả bài</p>', excerpt: 'Tóm tắt' })
  })

  it('reads titles as words: escaped twice, with tags, with line ends', () => {
    expect(only('<title>A &amp;amp; B</title>').title).toBe('A & B')
    expect(only('<title><![CDATA[<b>Đậm</b>\n  &#273;ó]]></title>').title).toBe('Đậm đó')
    expect(only('<title>2 < 3 & 4</title>').title).toBe('2 < 3 & 4')
    expect(only('<title> </title>').title).toBeNull()
  })

  it('of version 1.1, and with other prefixes, is read too', () => {
    const feed = read(
      '<Channel xmlns="http://purl.org/net/rss1.1#"><title>K</title><items><item><title>T</title><link>http://a.vn/</link></item></items></Channel>',
    )
    expect(feed.items).toMatchObject([{ title: 'T', link: 'http://a.vn/' }])
    const item = only('<d:date xmlns:d="http://purl.org/dc/elements/1.1/">2026-10-06T04:18:00Z</d:date>')
    expect(item.published).toBe('2026-10-06T04:18:00.000Z')
  })
})

describe('Atom', () => {
  const atom = (inside: string, attributes = '') =>
    read(`<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>K</title>${inside}</feed>`)

  it('resolves addresses by xml:base, also one inside another', () => {
    const feed = atom(
      '<entry xml:base="tin/"><id>1</id><title>T</title><link href="a.html"/><content type="html" xml:base="anh/">&lt;img src="x.png"&gt;</content></entry>',
      'xml:base="https://goc.example.vn/"',
    )
    expect(feed.items[0]).toMatchObject({
      link: 'https://goc.example.vn/tin/a.html',
      html: '<img src="https://goc.example.vn/tin/anh/x.png" alt="">',
    })
  })

  it('tells plain, escaped and XHTML text apart', () => {
    const titles = atom(
      `<entry><id>1</id><title>a &lt;b&gt; c</title></entry>
       <entry><id>2</id><title type="html">a &lt;b&gt;c&lt;/b&gt;</title></entry>
       <entry><id>3</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <b>c</b></div></title></entry>`,
    ).items.map(({ title }) => title)
    expect(titles).toEqual(['a <b> c', 'a c', 'a c'])
    const body = atom(
      '<entry><id>1</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p onclick="x()">Chữ</p><script>x()</script></div></content></entry>',
    )
    expect(body.items[0]?.html).toBe('<div><p>Chữ</p></div>')
  })

  it('of version 0.3 is read too', () => {
    const feed = read(
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped">T</title><id>1</id><link rel="alternate" href="http://a.vn/1"/><issued>2026-10-06T04:18:00Z</issued></entry></feed>',
    )
    expect(feed.items[0]).toMatchObject({ link: 'http://a.vn/1', published: '2026-10-06T04:18:00.000Z' })
  })
})

describe('JSON Feed', () => {
  it('is read, with numbers for ids', () => {
    const feed = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'K',
        home_page_url: 'https://a.vn/',
        items: [
          {
            id: 7,
            url: '/1',
            title: 'a <b>',
            content_html: '<p>x</p><script>y()</script>',
            date_published: '2026-10-06T11:18:00+07:00',
            authors: [{ name: 'Lan' }],
            image: '/a.png',
          },
          'no item',
        ],
      }),
    )
    expect(feed).toMatchObject({ format: 'json', title: 'K', link: 'https://a.vn/' })
    expect(feed.items).toMatchObject([
      {
        id: '7',
        link: 'https://portal.example.vn/1',
        title: 'a <b>',
        html: '<p>x</p>',
        published: '2026-10-06T04:18:00.000Z',
        author: 'Lan',
        picture: 'https://portal.example.vn/a.png',
      },
    ])
  })

  it.each(['{', '{}', '{"items": 5}', '{"error": "not found"}'])('is told from other JSON: %s', (text) => {
    expect(readAny(text)).toMatchObject({ ok: false, code: 'notFeed' })
  })
})

describe('encodings', () => {
  const feed = (encoding: string) =>
    rss('<item><title>Thủ tục</title></item>', `<?xml version="1.0" encoding="${encoding}"?>`)
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
  const utf32 = (text: string) =>
    Buffer.from(new Uint32Array([...text].map((char) => char.codePointAt(0) ?? 0)).buffer)

  it('of 16 and 32 bits are read', () => {
    expect(read(utf16(feed('utf-16'))).items[0]?.title).toBe('Thủ tục')
    expect(read(utf16(feed('utf-16')).subarray(2)).items[0]?.title).toBe('Thủ tục')
    expect(read(utf32(feed('utf-32'))).items[0]?.title).toBe('Thủ tục')
  })

  it('said by the server count only when the bytes are in them', () => {
    expect(read(feed('utf-8'), 'text/xml; charset=iso-8859-1').items[0]?.title).toBe('Thủ tục')
    const bytes = Buffer.from(feed('utf-8').replace('Thủ', 'Thu\u00D2'), 'latin1')
    expect(read(bytes, 'text/xml; charset=windows-1258').items[0]?.title).toMatch(/^Thủ /)
    const guessed = read(bytes)
    expect(guessed.items[0]?.title).toMatch(/^Thủ /)
    expect(codes(guessed)).toContain('encoding')
  })

  it('of old fonts are turned into Unicode, with a warning', () => {
    const old = read(rss('<item><title>C«ng v¨n cña Së Néi vô</title></item>'))
    expect(old.items[0]?.title).toBe('Công văn của Sở Nội vụ')
    expect(codes(old)).toContain('legacyEncoding')
  })
})

describe('bad input', () => {
  it('is refused when it is a page, with the feeds the page names', () => {
    const page = `<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" title="Tin mới" href="/rss/moi.rss">
      <link rel="stylesheet" href="a.css"></head><body><a href="/rss/chuyen-muc.rss">Chuyên  mục</a><a href="/gioi-thieu">G</a></body></html>`
    expect(readAny(page)).toEqual({
      ok: false,
      code: 'page',
      feeds: [
        { url: 'https://portal.example.vn/rss/moi.rss', title: 'Tin mới' },
        { url: 'https://portal.example.vn/rss/chuyen-muc.rss', title: 'Chuyên mục' },
      ],
    })
  })

  it.each([
    ['', 'empty'],
    [' \n\u0000', 'empty'],
    ['chỉ là chữ', 'notFeed'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'notFeed'],
    [rss('', '<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>'), 'hostile'],
    [
      rss('<item><title>&x;</title></item>', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      'hostile',
    ],
    [rss('', '<!DOCTYPE rss [<!ENTITY a "never closed'), 'hostile'],
    [rss('<a>'.repeat(100_000)), 'tooDeep'],
  ])('is refused: %.60s', (text, code) => {
    expect(readAny(text)).toMatchObject({ ok: false, code })
  })

  it('of a harmless document type is read', () => {
    const netscape =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
    expect(read(rss('<item><title>T</title></item>', netscape)).items).toHaveLength(1)
  })

  it('of ten thousand items is read in time, and no more than that', () => {
    const began = performance.now()
    const feed = read(rss('<item><title>Tin</title><guid>1</guid></item>'.repeat(12_000)))
    expect(feed.items).toHaveLength(10_000)
    expect(codes(feed)).toEqual(['tooManyItems', 'noLink', 'noDate', 'repeated'])
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('of a title of a megabyte is cut, never inside a character', () => {
    const feed = read(rss(`<item><title>${'😀 dài '.repeat(150_000)}</title></item>`))
    const title = feed.items[0]?.title ?? ''
    expect(title.length).toBeLessThanOrEqual(500)
    expect(title).toMatch(/dài…$|😀…$/u)
    expect(codes(feed)).toContain('titleCut')
  })

  it('of control characters and broken surrogates is cleaned', () => {
    expect(only('<title>A\u0008&#8;B\u{FFFF}C</title>').title).toBe('ABC')
  })

  it('nested deeper than a page ever is stays balanced and harmless', () => {
    const html = only(`<description><![CDATA[${'<div>'.repeat(50_000)}x]]></description>`).html
    expect(html.match(/<div>/g)?.length).toBe(html.match(/<\/div>/g)?.length)
  })

  it('that would run something is dropped', () => {
    const { html, link } = only(
      `<link>javascript:alert(1)</link><description><![CDATA[<a href=" java\nscript:x">a</a><img src=x onerror=y><img src="data:x">
       <svg><script>z</script></svg><iframe src="https://e.vn"></iframe><p style="x">b</p><img src="/d.gif" width="1" height="1">]]></description>`,
    )
    expect(link).toBeNull()
    expect(html.replace(/\s+/g, ' ')).toBe(
      '<a>a</a><img src="https://portal.example.vn/rss/x" alt=""> <p>b</p>',
    )
  })
})
