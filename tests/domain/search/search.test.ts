import { describe, expect, it } from 'vitest'
import { kindOf, parseYear, typeOfKind } from '@/domain/search/kinds'
import type { SearchEntry } from '@/domain/search/entry'
import { createSearchIndex, type SearchQuery } from '@/domain/search/searchIndex'
import { slipsBetween } from '@/domain/search/typo'
import { createVocabulary } from '@/domain/search/vocabulary'
import { queryWords, takeApart, wordsOf } from '@/domain/search/words'

const NOW = '2026-11-21T02:00:00.000Z'
const AT = '2026-11-01T02:00:00.000Z'

const entry = (id: string, title: string, changes: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  type: 'article',
  title,
  text: '',
  sectionId: null,
  unitPath: '/root/',
  firstPublishedAt: AT,
  removeAt: null,
  fromOn: null,
  toOn: null,
  ...changes,
})

const indexOf = (...entries: SearchEntry[]) => {
  const index = createSearchIndex()
  for (const each of entries) index.put(each)
  return index
}
const asked = (text: string, changes: Partial<SearchQuery> = {}): SearchQuery => ({
  text,
  now: NOW,
  first: 0,
  count: 20,
  ...changes,
})

const site = () =>
  indexOf(
    entry('ket-hon', 'Đăng ký kết hôn', {
      type: 'procedure',
      text: '1.000894.000.00.00.H01 1.000894 Hộ tịch',
      fromOn: '2026-01-01',
    }),
    entry('khai-sinh', 'Đăng ký khai sinh', { type: 'procedure', text: '1.001193 Hộ tịch' }),
    entry('mot-cua', 'Khai trương Bộ phận Một cửa', { text: 'Người dân đăng ký lấy số qua mạng' }),
    entry('cchc', 'Cải cách hành chính năm 2025', { firstPublishedAt: '2025-03-02T02:00:00.000Z' }),
    entry('khau-hieu', 'Đẩy mạnh cải cách hành chính', { type: 'slogan', toOn: '2026-12-31' }),
  )
const found = (text: string, changes?: Partial<SearchQuery>) => site().find(asked(text, changes))

describe('the words of a search', () => {
  it('are folded runs of letters and digits, each once, ten at most', () => {
    expect(wordsOf('  Đẩy-mạnh CCHC, số 12/QĐ-UBND “2026” ')).toEqual([
      'day',
      'manh',
      'cchc',
      'so',
      '12',
      'qd',
      'ubnd',
      '2026',
    ])
    expect(queryWords('a a b')).toEqual(['a', 'b'])
    expect(queryWords('%% __')).toEqual([])
    expect(queryWords('1 2 3 4 5 6 7 8 9 10 11 12')).toHaveLength(10)
  })

  it('are taken apart where somebody left the spaces out', () => {
    const known = new Set(['dang', 'ki', 'kinh', 'doanh', 'an'])
    const isKnown = (word: string) => known.has(word)
    expect(takeApart('dangkykinhdoanh', isKnown)).toEqual(['dang', 'ki', 'kinh', 'doanh'])
    expect(takeApart('dangkyxyz', isKnown)).toBeNull()
    expect(takeApart('dang', isKnown)).toBeNull()
    expect(takeApart('', isKnown)).toBeNull()
  })
})

describe('a slip of the hand', () => {
  it('is a letter left out, added, changed, or swapped with its neighbour', () => {
    for (const typed of ['hanh', 'hnah', 'hanhh', 'hamh', 'hah', 'nanh'])
      expect(slipsBetween(typed, 'hanh', 2), typed).toBeLessThanOrEqual(1)
    expect(slipsBetween('hanh', 'chinh', 2)).toBe(2)
    expect(slipsBetween('thu', 'nghiep', 2)).toBe(3)
  })

  it('is forgiven once in a word of three letters, twice in a long one, never in a number or in two letters', () => {
    const vocabulary = createVocabulary()
    for (const word of ['chinh', 'logistics', 'infographic', 'vo', '2026', 'dich']) vocabulary.add(word, 0)
    const alike = (typed: string) => vocabulary.alike(typed).map(([word]) => word)
    expect(alike('chinn')).toEqual(['chinh'])
    expect(alike('chnni')).toEqual([])
    expect(alike('logitsics')).toEqual(['logistics'])
    expect(alike('infograhpik')).toEqual(['infographic'])
    for (const typed of ['vu', '2025', 'dich']) expect(alike(typed), typed).toEqual([])
  })
})

describe('a search', () => {
  it('finds without diacritics, in any order of the words, the title first', () => {
    expect(found('DANG KY').ids.slice(0, 2).sort()).toEqual(['ket-hon', 'khai-sinh'])
    expect(found('đăng ký').ids[2]).toBe('mot-cua')
    expect(found('hon ket').ids).toEqual(['ket-hon'])
    expect(found('đăng kí kết hôn')).toMatchObject({ ids: ['ket-hon'], looseness: 'exact' })
    expect(found('đăng ký').looseness).toBe('exact')
  })

  it('finds by the number of a procedure, and by the beginning of the last word', () => {
    expect(found('1.001193').ids).toEqual(['khai-sinh'])
    expect(found('1.000894.000.00.00.H01').ids).toEqual(['ket-hon'])
    expect(found('khai tru').ids).toEqual(['mot-cua'])
    expect(found('tru khai').ids).toEqual([])
  })

  it('forgives slips when nothing has the words as typed, and says so', () => {
    for (const text of ['dang ky kett hon', 'dnag ky ket honn', 'dangkykethon', 'đăg ký kết hôn'])
      expect(found(text).ids[0], text).toBe('ket-hon')
    expect(found('cai cach hanh chnh').looseness).toBe('similar')
    expect(found('1.001194').ids).toEqual([])
  })

  it('shows what has most of the words when nothing has all', () => {
    const result = found('đăng ký kết hôn trực tuyến')
    expect(result).toMatchObject({ looseness: 'some', ids: ['ket-hon'] })
    expect(found('xyz').total).toBe(0)
    expect(found('').total).toBe(0)
    expect(found('%%').total).toBe(0)
  })

  it('puts the newer of two equals first, and the words beside each other before those apart', () => {
    const index = indexOf(
      entry('old', 'Tin cải cách', { firstPublishedAt: '2020-01-01T00:00:00.000Z' }),
      entry('new', 'Tin cải cách'),
      entry('apart', 'Cách làm mới để cải tiến'),
    )
    expect(index.find(asked('cai cach')).ids).toEqual(['new', 'old', 'apart'])
  })

  it('is narrowed by kind, section, unit and the year in Vietnam, and counts the other kinds', () => {
    const result = found('cai cach hanh chinh', { type: 'slogan' })
    expect(result.ids).toEqual(['khau-hieu'])
    expect(result.byType).toEqual({ article: 1, slogan: 1, procedure: 0 })
    expect(found('cai cach', { type: 'procedure' })).toMatchObject({ total: 0, byType: { article: 1 } })
    expect(found('cai cach', { year: '2025' }).ids).toEqual(['cchc'])
    const index = indexOf(
      entry('a', 'Tin', { sectionId: 's', unitPath: '/root/x/' }),
      entry('b', 'Tin', { firstPublishedAt: '2025-12-31T17:30:00.000Z' }),
    )
    expect(index.find(asked('tin', { sectionId: 's' })).ids).toEqual(['a'])
    expect(index.find(asked('tin', { unitId: 'x' })).ids).toEqual(['a'])
    expect(index.find(asked('tin', { unitId: 'root' })).total).toBe(2)
    expect(index.find(asked('tin', { year: '2026' })).total).toBe(2)
    expect(index.firstAt()).toBe('2025-12-31T17:30:00.000Z')
  })

  it('shows nothing past its removal, nor before or after the days of its effect', () => {
    const index = indexOf(
      entry('gone', 'Tin', { removeAt: NOW }),
      entry('later', 'Tin', { fromOn: '2026-11-22' }),
      entry('over', 'Tin', { toOn: '2026-11-20' }),
      entry('today', 'Tin', { fromOn: '2026-11-21', toOn: '2026-11-21' }),
    )
    expect(index.find(asked('tin')).ids).toEqual(['today'])
  })

  it('forgets what was taken off, takes over new dates, and pages without gaps or repeats', () => {
    const many = Array.from({ length: 45 }, (_, n) => entry(`tin-${n}`, `Tin số ${n}`))
    const index = indexOf(...many)
    const pages = [0, 20, 40].map((first) => index.find(asked('tin so', { first })).ids)
    expect(pages.map(({ length }) => length)).toEqual([20, 20, 5])
    expect(new Set(pages.flat()).size).toBe(45)
    index.remove('tin-3')
    index.remove('unknown')
    index.put({ ...entry('tin-4', 'Tin số 4'), removeAt: AT })
    expect(index.find(asked('tin so')).total).toBe(43)
    index.put(entry('tin-3', 'Tin số 3'))
    expect(index.find(asked('tin so')).total).toBe(44)
  })
})

describe('the addresses of a search', () => {
  it('name kinds as the pages are named, and years with four digits', () => {
    expect((['article', 'slogan', 'procedure'] as const).map(kindOf)).toEqual([
      'tin-bai',
      'khau-hieu',
      'thu-tuc',
    ])
    expect(typeOfKind('thu-tuc')).toBe('procedure')
    expect(['', 'tin', 'article'].map(typeOfKind)).toEqual([null, null, null])
    expect(['2026', '26', '20261', 'nam'].map(parseYear)).toEqual(['2026', null, null, null])
  })
})
