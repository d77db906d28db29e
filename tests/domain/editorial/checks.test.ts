import { describe, expect, it } from 'vitest'
import { checkChecklist, checklistFor } from '@/domain/editorial/checklist'
import { checkContent } from '@/domain/editorial/checks'
import type { CheckContext } from '@/domain/editorial/checks/types'
import type { ArticleContent } from '@/domain/editorial/content'
import { article, block, CONTEXT, file, paragraphs, procedure, rich, slogan, text } from './contents'

const issuesOf = (facts: Partial<ArticleContent>, context: Partial<CheckContext> = {}) =>
  checkContent(article(facts), { ...CONTEXT, ...context })

const found = (facts: Partial<ArticleContent>, context: Partial<CheckContext> = {}) =>
  issuesOf(facts, context).map(({ severity, code, path }) => `${severity} ${code} ${path}`)

const link = (url: string) => block('link', [text('xem')], { fields: { url, linkType: 'custom' } })

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

describe('numbers that belong to a person', () => {
  const inBody = (line: string) =>
    issuesOf({ body: paragraphs(line) }).map(
      ({ code, params }) => `${code} ${params?.number ?? ''} ${params?.count ?? ''}`,
    )

  it('are found when built like a citizen’s number, whatever the spacing', () => {
    expect(inBody('Ông A, 089123456789')).toEqual(['idCardNumber 089…89 1'])
    expect(inBody('Ông A 089 123 456 789 và 0891 2345 6789')).toEqual(['idCardNumber 089…89 2'])
    expect(inBody('089.123.456.789')).toEqual(['idCardNumber 089…89 1'])
  })

  it('are found by the words before them', () => {
    expect(inBody('CMND số: 351234567')).toEqual(['idCardNumber 351…67 1'])
    expect(inBody('số định danh cá nhân 999999999999')).toEqual(['idCardNumber 999…99 1'])
    expect(inBody('Căn cước công dân số 351 234 567'.normalize('NFD'))).toEqual(['idCardNumber 351…67 1'])
  })

  it('include mobile numbers', () => {
    expect(inBody('Liên hệ 0912345678')).toEqual(['mobileNumber 091…78 1'])
    expect(inBody('0912 345 678; 091.234.5678; +84 912 345 678')).toEqual(['mobileNumber 091…78 3'])
  })

  it('are not amounts, years, dates, codes, office lines, tax codes or document numbers', () => {
    const harmless = [
      'Tổng vốn 150.000.000.000 đồng, 351234567 đồng, 125000000000 đồng',
      'Ngày 12/10/2026, 2025-2030; QĐ số 876/QĐ-BNV; mã 1.012753.H19',
      'Hồ sơ 000.00.53.H48-220921-0099',
      'Điện thoại 02963 852 123, đường dây nóng 1900 1234, 18001091',
      'Mã số thuế: 0312345678',
      'Số tài khoản 0351000123456',
      'Mã 097123456789, 000123456789, 089923456789',
    ]
    for (const line of harmless) expect([line, inBody(line)]).toEqual([line, []])
  })

  it('are found in title, lead, captions and slogans too, and never shown whole', () => {
    const files = { cover: file('cover', { caption: 'CCCD 089123456789' }) }
    expect(found({ files, lead: 'gọi 0912345678' })).toEqual([
      'warning mobileNumber lead',
      'warning idCardNumber cover',
    ])
    expect(JSON.stringify(issuesOf({ files }))).not.toContain('089123456789')
    const words = 'Gọi 0912345678'
    expect(
      checkContent(slogan({ text: words, approvedWording: words }), CONTEXT).map(({ code }) => code),
    ).toEqual(['mobileNumber'])
  })
})

describe('the mark of a state secret', () => {
  const isMarked = (line: string) => found({ body: paragraphs('Kính gửi các đơn vị', line) }).length === 1

  it('is found in capitals, alone on a line, in brackets or as a named degree', () => {
    const marked = [
      'TUYỆT MẬT',
      'Văn bản TỐI MẬT số 5',
      'Độ MẬT',
      'MẬT',
      'Mật',
      'Tối mật',
      'Công văn 12 (Mật)',
      'Độ mật: Mật',
      'MẬT – HỎA TỐC',
    ]
    for (const line of marked) {
      expect([line, isMarked(line)]).toEqual([line, true])
      expect([line, isMarked(line.normalize('NFD'))]).toEqual([line, true])
    }
  })

  it('is not every mật', () => {
    const harmless = [
      'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
      'MẬT ĐỘ DÂN SỐ',
      'mật ong',
      'bảo mật thông tin',
      'MẬT KHẨU MẠNH',
      'BẢO MẬT',
      'Giữ bí mật',
      'mắt',
      'MẤT',
      'MẶT',
    ]
    for (const line of harmless) expect([line, isMarked(line)]).toEqual([line, false])
  })
})

describe('old encodings', () => {
  it('are named with the field they stand in', () => {
    expect(issuesOf({ lead: 'Céng hßa x· héi chñ nghÜa ViÖt Nam' })).toEqual([
      { code: 'legacyEncoding', path: 'lead', severity: 'warning', params: { encoding: 'TCVN3' } },
    ])
    expect(found({ title: 'Ñoäc laäp - Töï do - Haïnh phuùc' })).toEqual(['warning legacyEncoding title'])
  })
})

describe('the approver’s checklist', () => {
  it('has four ticks for an article, two for slogans and procedures', () => {
    expect(checklistFor('article')).toEqual(['secrets', 'personalData', 'photoRights', 'maps'])
    expect(checklistFor('slogan')).toEqual(['secrets', 'personalData'])
    expect(checklistFor('procedure')).toEqual(['secrets', 'personalData'])
  })

  it('names each tick that is missing', () => {
    const ticks = { secrets: true, personalData: false, maps: null }
    expect(checkChecklist('article', ticks).map(({ path }) => path)).toEqual([
      'checklist.personalData',
      'checklist.photoRights',
      'checklist.maps',
    ])
    expect(checkChecklist('slogan', { secrets: true, personalData: true })).toEqual([])
    expect(checkChecklist('procedure', null)).toHaveLength(2)
  })
})

describe('other content', () => {
  it('goes through the common rules as well', () => {
    const body = rich(block('paragraph', [text('TỐI MẬT '), link('javascript:x')]))
    const issues = checkContent(procedure({ body }), { ...CONTEXT, isSlugTaken: true })
    expect(issues.map(({ code }) => code)).toEqual(['slugTaken', 'unsafeLink', 'secretMark'])
  })
})
