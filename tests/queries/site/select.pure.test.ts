import { describe, expect, it } from 'vitest'
import type { SiteUnit } from '@/queries/site/findSiteFrame'
import type { ProcedureEntry } from '@/queries/site/findProcedureIndex'
import { MAX_PAGE, parsePage } from '@/queries/site/paging'
import { isWordless, searchWords } from '@/queries/site/searchWords'
import {
  byName,
  inOrderFound,
  proceduresByCode,
  proceduresInEffect,
  selectProcedures,
  unitsOf,
  valuesOf,
} from '@/queries/site/selectProcedures'
import { hasEnded, legalParticulars, unitChain } from '@/queries/site/units'

const entry = (code: string, name: string, changes: Partial<ProcedureEntry> = {}): ProcedureEntry => {
  const codeKey = code.slice(0, 8)
  return {
    rowId: `${code}-${changes.unitSlug ?? 'a'}`,
    subjectId: code,
    code,
    codeKey,
    slug: `tt-${codeKey}`,
    name,
    field: 'Việc làm',
    level: 'Cấp tỉnh',
    agency: '',
    unitId: 'u',
    unitName: 'Đơn vị A',
    unitSlug: 'a',
    effectiveFromOn: '2026-01-01',
    effectiveToOn: null,
    firstPublishedAt: '2026-01-01T00:00:00.000Z',
    ...changes,
  }
}

const unit = (id: string, parentId: string | null, changes: Partial<SiteUnit> = {}): SiteUnit => ({
  id,
  name: id,
  slug: id,
  shortName: '',
  parentId,
  successorId: null,
  path: '',
  validToOn: null,
  managingBody: '',
  parentBody: '',
  address: '',
  email: '',
  phone: '',
  responsiblePerson: '',
  responsibleTitle: '',
  portalUrl: '',
  colour: '',
  logo: null,
  socialAccounts: [],
  formerSlugs: [],
  ...changes,
})

describe('the words of a search', () => {
  it('are folded, so that accents and case do not matter', () => {
    expect(searchWords('  Cải  CÁCH đất ')).toEqual(['cai', 'cach', 'dat'])
  })

  it('lose the wildcards of LIKE and the punctuation around them, but keep a code whole', () => {
    expect(searchWords('100% _hồ\\sơ_ “1.009645”, (phép)')).toEqual(['100', 'ho', 'so', '1.009645', 'phep'])
    expect(searchWords('%% __')).toEqual([])
    expect(['', 'hồ sơ', '%% __'].map(isWordless)).toEqual([false, false, true])
  })

  it('count once each and are not more than ten', () => {
    expect(searchWords('a a b')).toEqual(['a', 'b'])
    expect(searchWords('1 2 3 4 5 6 7 8 9 10 11 12')).toHaveLength(10)
  })
})

describe('a page number', () => {
  it('is a whole number from one, and one when absent', () => {
    expect([undefined, '1', '20', String(MAX_PAGE)].map(parsePage)).toEqual([1, 1, 20, MAX_PAGE])
  })

  it('is nothing else', () => {
    for (const text of ['', '0', '-1', '1.5', '01', 'abc', '1e3', ' 1', String(MAX_PAGE + 1), '99999999999'])
      expect(parsePage(text), text).toBeNull()
  })
})

describe('procedures', () => {
  const list = [
    entry('1.000002.000.00.00.H01', 'Gia hạn giấy phép lao động', { unitSlug: 'b', unitName: 'Đơn vị B' }),
    entry('1.000001', 'Cấp giấy phép xây dựng', { field: 'Xây dựng', level: 'Cấp xã' }),
    entry('1.000003', 'Đăng ký kết hôn', { field: 'Hộ tịch' }),
  ]
  const all = { field: '', unit: '', level: '' }

  it('stand by name in Vietnamese order, or as a search found them', () => {
    const keys = (entries: readonly ProcedureEntry[]) => entries.map(({ codeKey }) => codeKey)
    expect(keys(byName(list))).toEqual(['1.000001', '1.000003', '1.000002'])
    const found = ['1.000003-a', 'gone', '1.000002.000.00.00.H01-b']
    expect(keys(inOrderFound(list, found))).toEqual(['1.000003', '1.000002'])
  })

  it('are narrowed by field, unit and level together', () => {
    expect(selectProcedures(list, { ...all, field: 'Hộ tịch' })).toHaveLength(1)
    expect(selectProcedures(list, { ...all, unit: 'b' })).toHaveLength(1)
    expect(selectProcedures(list, { ...all, unit: 'b', field: 'Hộ tịch' })).toHaveLength(0)
    expect(selectProcedures(list, { ...all, level: 'Cấp xã' })).toHaveLength(1)
  })

  it('are meant by their whole code, by the bare number, in either case, or by the slug', () => {
    for (const code of [
      '1.000002.000.00.00.H01',
      '1.000002.000.00.00.h01',
      '1.000002',
      '1.000002.H48',
      'tt-1.000002',
    ])
      expect(
        proceduresByCode(list, code).map(({ codeKey }) => codeKey),
        code,
      ).toEqual(['1.000002'])
    expect(proceduresByCode(list, '9.999999')).toEqual([])
  })

  it('may be listed by several units under one number', () => {
    const twice = [...list, entry('1.000001', 'Cấp giấy phép xây dựng', { unitSlug: 'c' })]
    expect(proceduresByCode(twice, '1.000001').map(({ unitSlug }) => unitSlug)).toEqual(['a', 'c'])
  })

  it('are shown from the first to the last day of their effect', () => {
    const dated = [entry('1.000001', 'x', { effectiveFromOn: '2026-03-01', effectiveToOn: '2026-03-31' })]
    const shown = (day: string) => proceduresInEffect(dated, day).length
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map(shown)).toEqual([0, 1, 1, 0])
  })

  it('offer each field and unit once, in Vietnamese order', () => {
    expect(valuesOf([...list, ...list], 'field')).toEqual(['Hộ tịch', 'Việc làm', 'Xây dựng'])
    expect(unitsOf([...list, ...list]).map(({ slug }) => slug)).toEqual(['a', 'b'])
  })
})

describe('the units above a page', () => {
  const units = [
    unit('province', null, { parentBody: 'Chính phủ', email: 'tinh@x.vn' }),
    unit('board', 'province', {
      address: 'Số 1',
      responsiblePerson: 'Ông A',
      responsibleTitle: 'Trưởng ban',
    }),
    unit('desk', 'board', { phone: '0297', responsibleTitle: 'Trưởng phòng' }),
  ]

  it('lend what the unit itself does not say, the nearest first', () => {
    expect(legalParticulars(units, 'desk')).toMatchObject({
      name: 'desk',
      phone: '0297',
      address: 'Số 1',
      email: 'tinh@x.vn',
      parentBody: 'Chính phủ',
      managingBody: '',
    })
  })

  it('name the responsible person with their own title, not with the title of another unit', () => {
    expect(legalParticulars(units, 'desk')).toMatchObject({
      responsiblePerson: 'Ông A',
      responsibleTitle: 'Trưởng ban',
    })
  })

  it('end at the root, also when the tree is broken into a loop', () => {
    expect(unitChain(units, 'desk').map(({ id }) => id)).toEqual(['desk', 'board', 'province'])
    expect(unitChain([unit('a', 'b'), unit('b', 'a')], 'a').map(({ id }) => id)).toEqual(['a', 'b'])
    expect(legalParticulars(units, 'unknown').name).toBe('')
  })

  it('count as ended on the day after their last', () => {
    expect(hasEnded({ validToOn: '2026-06-30' }, '2026-06-30')).toBe(false)
    expect(hasEnded({ validToOn: '2026-06-30' }, '2026-07-01')).toBe(true)
    expect(hasEnded({ validToOn: null }, '2026-07-01')).toBe(false)
  })
})
