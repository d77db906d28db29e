import { describe, expect, it } from 'vitest'
import { contentFileIds, type ArticleContent } from '@/domain/editorial/content'
import { contentHash } from '@/domain/editorial/contentHash'
import { article, block, file, paragraphs, procedure, rich, slogan, text } from './contents'

const hash = (facts: Partial<ArticleContent> = {}) => contentHash(article(facts))
const BASE = hash()

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  )
}

describe('contentHash', () => {
  it('is 64 hexadecimal digits and the same every time', () => {
    expect(BASE).toMatch(/^[0-9a-f]{64}$/)
    expect(hash()).toBe(BASE)
  })

  it('does not depend on the order of keys', () => {
    expect(contentHash(reversed(article()) as ArticleContent)).toBe(BASE)
  })

  it('does not depend on how letters and line ends are encoded', () => {
    const title = article().title ?? ''
    expect(hash({ title: title.normalize('NFD') })).toBe(BASE)
    expect(hash({ lead: 'a\r\nb' })).toBe(hash({ lead: 'a\nb' }))
  })

  it('reads null, absent and empty text as the same', () => {
    for (const nothing of [null, undefined, '']) {
      expect(hash({ videoUrl: nothing, byline: nothing })).toBe(hash({ byline: null }))
    }
    expect(hash({ galleryIds: [], coverId: '' })).toBe(hash({ coverId: null }))
    const empty = block('paragraph', [])
    expect(hash({ body: rich(empty, empty) })).toBe(hash({ body: null }))
  })

  it.each<[string, Partial<ArticleContent>]>([
    ['title', { title: 'Tiêu đề khác' }],
    ['slug', { slug: 'khac' }],
    ['kind', { kind: 'feature' }],
    ['unit', { unitId: 'u2' }],
    ['section', { sectionId: 's2' }],
    ['topics', { topicIds: ['t1'] }],
    ['order of topics', { topicIds: ['t2', 't1'] }],
    ['lead', { lead: 'Khác' }],
    ['cover', { coverId: null }],
    ['body', { body: paragraphs('Đợt cao điểm kéo dài ba tuần.', 'Mỗi ấp có một tổ hỗ trợ.') }],
    ['gallery', { galleryIds: ['cover'] }],
    ['video', { videoUrl: 'https://video.vn/1' }],
    ['repost', { isRepost: true }],
    ['byline', { byline: 'Người khác' }],
  ])('changes with the %s', (_field, facts) => {
    expect(hash(facts)).not.toBe(BASE)
  })

  it('changes when the picture behind the same id, its words or its credit change', () => {
    const swapped = ['sha256', 'alt', 'caption', 'credit'].map((key) =>
      hash({ files: { cover: file('cover', { [key]: 'khác' }) } }),
    )
    expect(new Set([BASE, ...swapped]).size).toBe(5)
  })

  it('does not depend on the id of a picture, only on what it shows', () => {
    expect(hash({ coverId: 'copy', files: { copy: { ...file('cover'), id: 'copy' } } })).toBe(BASE)
    expect(hash({ coverId: 'gone' })).not.toBe(BASE)
  })

  it('reads the source of a repost only', () => {
    const source = { name: 'Báo', url: 'https://bao.vn', publishedAt: '2026-11-01T00:00:00.000Z' }
    expect(hash({ source })).toBe(BASE)
    expect(hash({ isRepost: true, source })).not.toBe(
      hash({ isRepost: true, source: { ...source, name: 'Đài' } }),
    )
  })

  it('tells the types apart and covers every field of slogans and procedures', () => {
    const variants = [
      contentHash(slogan()),
      ...[
        'text',
        'authority',
        'documentNumber',
        'documentOn',
        'approvedWording',
        'effectiveFromOn',
        'effectiveToOn',
        'unitId',
      ].map((field) => contentHash(slogan({ [field]: 'khác' }))),
      contentHash(slogan({ topicIds: ['t9'] })),
      contentHash(slogan({ scanId: null })),
      contentHash(slogan({ files: { scan: file('scan', { sha256: 'other' }) } })),
      contentHash(procedure()),
      ...[
        'code',
        'name',
        'slug',
        'field',
        'level',
        'agency',
        'decisionNumber',
        'decisionOn',
        'effectiveFromOn',
        'effectiveToOn',
        'nationalUrl',
        'unitId',
      ].map((field) => contentHash(procedure({ [field]: 'khác' }))),
      contentHash(procedure({ body: paragraphs('Khác') })),
      BASE,
    ]
    expect(new Set(variants).size).toBe(variants.length)
  })
})

describe('a rich text in the hash', () => {
  const body = (...children: unknown[]) => hash({ body: rich(...children) })
  const paragraph = (more: object = {}, words: object = {}) => block('paragraph', [text('Một', words)], more)

  it('is the same without the editor’s own bookkeeping and default values', () => {
    const noisy = paragraph(
      { version: 1, direction: 'ltr', format: '', indent: 0, textFormat: 1, textStyle: 'x', id: 'n1', $: {} },
      { version: 1, format: 0, style: '', detail: 0 },
    )
    expect(body(noisy)).toBe(body(paragraph()))
  })

  it('differs in everything a reader sees', () => {
    const upload = { type: 'upload', relationTo: 'media', value: 'cover' }
    const variants = [
      body(paragraph()),
      body(paragraph({ indent: 1 })),
      body(paragraph({ format: 'center' })),
      body(paragraph({}, { format: 1 })),
      body(paragraph({}, { style: 'color: red' })),
      body(paragraph({ $: { color: 'red' } })),
      body(block('heading', [text('Một')], { tag: 'h2' })),
      body(paragraph(), upload),
      body(upload, paragraph()),
      body(paragraph(), { ...upload, fields: { caption: 'x' } }),
      body(block('link', [text('Một')], { fields: { url: 'https://a.vn' } })),
      body(block('link', [text('Một')], { fields: { url: 'https://b.vn' } })),
    ]
    expect(new Set(variants).size).toBe(variants.length)
  })

  it('counts a picture without words as content', () => {
    const only = body(block('paragraph', []), { type: 'upload', value: 'cover' })
    expect(only).not.toBe(hash({ body: null }))
    expect(body({ type: 'upload', value: null })).not.toBe(hash({ body: null }))
  })

  it('is the same whether what it refers to is loaded or not', () => {
    const upload = (value: unknown) => body(paragraph(), { type: 'upload', relationTo: 'media', value })
    expect(upload({ id: 'cover', alt: 'as stored', updatedAt: 'x' })).toBe(upload('cover'))
    const link = (value: unknown) =>
      body(
        block('link', [text('x')], {
          fields: { linkType: 'internal', doc: { relationTo: 'articles', value } },
        }),
      )
    expect(link({ id: 'a1', title: 'x' })).toBe(link('a1'))
    expect(link('a1')).not.toBe(link('a2'))
  })

  it('changes when a picture inside it is swapped', () => {
    const withPicture = rich(paragraph(), { type: 'upload', value: 'in' })
    const one = { cover: file('cover'), in: file('in') }
    const other = { cover: file('cover'), in: file('in', { sha256: 'other' }) }
    expect(hash({ body: withPicture, files: one })).not.toBe(hash({ body: withPicture, files: other }))
  })
})

describe('contentFileIds', () => {
  it('lists cover, gallery and inline uploads once each', () => {
    const body = rich({ type: 'upload', value: 'in' }, { type: 'upload', value: 'cover' })
    expect(contentFileIds(article({ galleryIds: ['g', 'in'], body }))).toEqual(['cover', 'g', 'in'])
    expect(contentFileIds(slogan())).toEqual(['scan'])
    expect(contentFileIds(procedure({ body }))).toEqual(['in', 'cover'])
    expect(contentFileIds(article({ coverId: '' }))).toEqual([])
  })
})
