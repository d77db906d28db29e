import { describe, expect, it } from 'vitest'
import { buildFeed } from '@/feeds/model'
import { portableFile } from '@/feeds/picture'
import { article, meta, picture, PUBLIC_URL, row, unit } from './fixtures'

const item = (changes: Parameters<typeof article>[0]) =>
  buildFeed([row(1, article(changes))], meta()).items[0]

describe('a feed', () => {
  it('changed last when its newest edition went out or something left it, whichever is later', () => {
    const rows = [
      row(1, article(), { publishedAt: '2026-11-20T02:00:00.000Z' }),
      row(2, article(), { publishedAt: '2026-11-21T02:00:00.000Z' }),
    ]
    expect(buildFeed(rows, meta()).updatedAt).toBe('2026-11-21T02:00:00.000Z')
    const leftAt = '2026-11-22T02:00:00.000Z'
    expect(buildFeed(rows, meta({ leftAt })).updatedAt).toBe(leftAt)
    expect(buildFeed([], meta()).updatedAt).toBeNull()
  })

  it('keeps the order of its rows and the first publication beside the last', () => {
    const rows = [row(2, article()), row(1, article(), { publishedAt: '2026-12-01T00:00:00.000Z' })]
    const { items } = buildFeed(rows, meta())
    expect(items.map(({ guid }) => guid.slice(-1))).toEqual(['2', '1'])
    expect(items[1]).toMatchObject({
      firstPublishedAt: '2026-11-20T02:00:00.000Z',
      updatedAt: '2026-12-01T00:00:00.000Z',
    })
  })

  it('names the unit when nobody signed the article', () => {
    expect(item({ byline: null })?.creator).toBe(unit.name)
    expect(item({ byline: '' })?.creator).toBe(unit.name)
  })

  it('survives a source nobody can follow or date', () => {
    const source = { name: 'Bản tin', author: null, url: 'khong phai dia chi:', publishedAt: '' }
    const bad = item({ source: { ...source, url: 'javascript:alert(1)' } })
    expect(bad?.source).toBeNull()
    expect(bad?.html).toContain('Nguồn: <a>Bản tin</a></p>')
  })

  it('shows the cover once, also when it is in the gallery', () => {
    const other = { ...picture, mediaId: 'media-2', alt: 'Ảnh thứ hai' }
    const html = item({ cover: picture, gallery: [picture, other] })?.html ?? ''
    expect(html.match(/<figure>/g)).toHaveLength(2)
  })

  it('has addresses in full, percent-encoded where needed', () => {
    expect(item({ slug: 'bài viết' })?.link).toBe(`${PUBLIC_URL}/tin-bai/b%C3%A0i%20vi%E1%BA%BFt`)
  })
})

describe('the picture file for portals', () => {
  const without = (...formats: string[]) =>
    picture.sizes.filter(({ mimeType }) => !formats.includes(mimeType))

  it('is the JPEG made for feeds', () => {
    expect(portableFile(picture).mimeType).toBe('image/jpeg')
  })

  it('is the original without one, when its format is a plain one', () => {
    const png = { ...picture, mimeType: 'image/png', url: '/tep/a.png', sizes: without('image/jpeg') }
    expect(portableFile(png).url).toBe('/tep/a.png')
  })

  it('is the WebP of a card for a modern original, and the original when there is nothing else', () => {
    expect(portableFile({ ...picture, sizes: without('image/jpeg') }).url).toContain('.card.webp')
    expect(portableFile({ ...picture, sizes: [] }).url).toBe(picture.url)
  })
})
