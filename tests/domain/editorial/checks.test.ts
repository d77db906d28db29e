import { describe, expect, it } from 'vitest'
import { checkContent } from '@/domain/editorial/checks'
import { block, CONTEXT, file, procedure, rich, text } from './contents'
import { found, issuesOf, link } from './found'

describe('an article', () => {
  it('has no issue when nothing is wrong', () => {
    expect(issuesOf({})).toEqual([])
  })

  it('says everything that is missing at once, each at its field', () => {
    const empty = {
      title: ' ',
      kind: null,
      unitId: null,
      sectionId: '',
      topicIds: [],
      lead: undefined,
      slug: '',
    }
    expect(found(empty)).toEqual(
      ['title', 'kind', 'unit', 'section', 'topics', 'lead', 'slug'].map((path) => `error missing ${path}`),
    )
  })

  it('of each kind needs its main part', () => {
    const bare = { body: null, galleryIds: [], coverId: null, videoUrl: '' }
    expect(found({ ...bare, kind: 'news' })).toEqual(['error missing body'])
    expect(found({ ...bare, kind: 'feature', body: rich(block('paragraph', [])) })).toEqual([
      'error missing body',
    ])
    expect(found({ ...bare, kind: 'photo' })).toEqual(['error missing gallery'])
    expect(found({ ...bare, kind: 'video' })).toEqual(['error missing videoUrl'])
    expect(found({ ...bare, kind: 'infographic' })).toEqual(['error pictureNeeded cover'])
  })

  it('has a kind the site knows', () => {
    expect(found({ kind: 'podcast', body: null })).toEqual(['error missing kind'])
    expect(found({ kind: 'toString' })).toEqual(['error missing kind'])
  })

  it('of each kind is fine with its main part alone', () => {
    const bare = { body: null, galleryIds: [], coverId: null, videoUrl: '' }
    expect(found({ ...bare, kind: 'photo', galleryIds: ['cover'] })).toEqual([])
    expect(found({ ...bare, kind: 'video', videoUrl: 'https://video.vn/1' })).toEqual([])
    expect(found({ ...bare, kind: 'infographic', coverId: 'cover' })).toEqual([])
    expect(found({ ...bare, kind: 'infographic', galleryIds: ['cover'] })).toEqual([])
  })

  it('needs words for every picture, wherever it stands', () => {
    const files = {
      cover: file('cover', { alt: '' }),
      in: file('in', { alt: null }),
      ok: file('ok'),
      last: file('last', { alt: ' ' }),
    }
    const body = rich(
      block('paragraph', [text('Một')]),
      { type: 'upload', value: 'in' },
      { type: 'upload', value: { id: 'ok' } },
    )
    const issues = issuesOf({ files, body, galleryIds: ['ok', 'last'] })
    expect(issues).toEqual([
      { code: 'altMissing', path: 'cover', severity: 'error', params: { position: 1 } },
      { code: 'altMissing', path: 'body', severity: 'error', params: { position: 1 } },
      { code: 'altMissing', path: 'gallery', severity: 'error', params: { position: 2 } },
    ])
  })

  it('reports a picture that is gone or has not finished uploading', () => {
    expect(found({ coverId: 'gone' })).toEqual(['error fileGone cover'])
    const body = rich(block('paragraph', [text('Một')]), { type: 'upload', pending: { formID: 'f' } })
    expect(found({ body })).toEqual(['error uploadUnfinished body'])
  })

  it('names its source when it is a repost, and only then', () => {
    const places = ['source.name', 'source.url', 'source.publishedAt']
    expect(found({ isRepost: true })).toEqual(places.map((path) => `error missing ${path}`))
    const source = { name: 'Báo An Giang', url: 'baoangiang.vn/tin', publishedAt: '2026-11-18T02:00:00.001Z' }
    expect(found({ isRepost: true, source })).toEqual([
      'error badWebAddress source.url',
      'error sourceToCome source.publishedAt',
    ])
    expect(found({ isRepost: false, source })).toEqual([])
    const good = { name: 'Báo', url: 'https://bao.vn/tin', publishedAt: '2026-11-18T02:00:00.000Z' }
    expect(found({ isRepost: true, source: good })).toEqual([])
  })

  it('has an address of its own', () => {
    expect(issuesOf({ slug: 'ra-quan' }, { isSlugTaken: true })).toEqual([
      { code: 'slugTaken', path: 'slug', severity: 'error', params: { slug: 'ra-quan' } },
    ])
  })

  it('comes off after it goes out, and not in the past', () => {
    const schedule = (publishAt: string | null, removeAt: string | null) => found({}, { publishAt, removeAt })
    const [early, later, latest] = [
      '2026-11-18T01:59:59.999Z',
      '2026-11-20T00:00:00.000Z',
      '2026-11-21T00:00:00.000Z',
    ]
    expect(schedule(later, latest)).toEqual([])
    expect(schedule(later, later)).toEqual(['error removeBeforePublish removeAt'])
    expect(schedule(latest, later)).toEqual(['error removeBeforePublish removeAt'])
    expect(schedule(null, early)).toEqual(['error removeBeforePublish removeAt'])
    expect(schedule(early, CONTEXT.now)).toEqual(['error removeBeforePublish removeAt'])
    expect(schedule(null, later)).toEqual([])
  })

  it('links to ordinary addresses only', () => {
    const bad = [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:x',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
    ]
    for (const url of bad) {
      expect([url, found({ body: rich(block('paragraph', [text('a'), link(url)])) })]).toEqual([
        url,
        ['error unsafeLink body'],
      ])
    }
    const good = [
      'https://a.vn',
      'HTTP://a.vn',
      '/tin-bai/x',
      '#muc-1',
      'mailto:a@b.vn',
      'tel:02963',
      '//a.vn',
      '?q=a:b',
      'tin/a:b',
    ]
    for (const url of good) {
      expect([url, found({ body: rich(block('paragraph', [text('a'), link(url)])) })]).toEqual([url, []])
    }
  })

  it('has a full http(s) address for its video', () => {
    expect(found({ videoUrl: 'javascript:alert(1)' })).toEqual(['error badWebAddress videoUrl'])
    expect(found({ videoUrl: 'youtube.com/watch' })).toEqual(['error badWebAddress videoUrl'])
  })
})

describe('warnings about the title', () => {
  it('come for capitals throughout, not for abbreviations', () => {
    expect(found({ title: 'BAN QUẢN LÝ KHU KINH TẾ HỌP THƯỜNG KỲ' })).toEqual(['warning titleAllCaps title'])
    expect(found({ title: 'HỘI NGHỊ CCHC'.normalize('NFD') })).toEqual(['warning titleAllCaps title'])
    expect(found({ title: 'UBND, HĐND xã họp' })).toEqual([])
    expect(found({ title: 'UBND' })).toEqual([])
    expect(found({ title: 'A'.repeat(9) })).toEqual([])
    expect(found({ title: 'A'.repeat(10) })).toEqual(['warning titleAllCaps title'])
    expect(found({ title: 'AAAAAAAAaa' })).toEqual(['warning titleAllCaps title'])
    expect(found({ title: 'AAAAAAAaaa' })).toEqual([])
  })

  it('come beyond 120 characters, however they are encoded', () => {
    const title = 'ệ'.repeat(60)
    expect(found({ title: `${title} ${title.slice(1)}` })).toEqual([])
    expect(found({ title: `${title} ${title.slice(1)}`.normalize('NFD') })).toEqual([])
    expect(found({ title: `${title} ${title}` })).toEqual(['warning titleTooLong title'])
  })

  it('come for the most alike title of the last 30 days', () => {
    const recentTitles = [
      { id: 'a', title: 'Xã Vĩnh Phong: ra quân cải cách hành chính 2026', at: '2026-11-01T00:00:00.000Z' },
      { id: 'b', title: 'Xã Vĩnh Phong ra quân cải cách hành chính!', at: '2026-10-19T02:00:00.000Z' },
    ]
    expect(issuesOf({}, { recentTitles })).toEqual([
      {
        code: 'titleSimilar',
        path: 'title',
        severity: 'warning',
        params: { title: 'Xã Vĩnh Phong ra quân cải cách hành chính!', on: '19/10/2026' },
      },
    ])
  })

  it('name no title that whoever asks may not read', () => {
    const title = 'Xã Vĩnh Phong ra quân cải cách hành chính!'
    const recentTitles = [{ id: 'b', title, at: '2026-10-19T02:00:00.000Z', isHidden: true }]
    expect(issuesOf({}, { recentTitles })).toEqual([
      { code: 'titleSimilarElsewhere', path: 'title', severity: 'warning', params: { on: '19/10/2026' } },
    ])
  })

  it('do not come for older titles or other news', () => {
    const other = (title: string, at: string) => found({}, { recentTitles: [{ id: 'a', title, at }] })
    expect(other('Xã Vĩnh Phong ra quân cải cách hành chính', '2026-10-18T16:59:59.999Z')).toEqual([])
    expect(other('Xã Vĩnh Phong ra quân cải cách hành chính', '2026-10-18T17:00:00.000Z')).toHaveLength(1)
    expect(other('Xã Vĩnh Phong họp chi bộ tháng 11', '2026-11-17T00:00:00.000Z')).toEqual([])
  })
})

describe('other content', () => {
  it('goes through the common rules as well', () => {
    const body = rich(block('paragraph', [text('TỐI MẬT '), link('javascript:x')]))
    const issues = checkContent(procedure({ body }), { ...CONTEXT, isSlugTaken: true })
    expect(issues.map(({ code }) => code)).toEqual(['slugTaken', 'unsafeLink', 'secretMark'])
  })
})
