import { describe, expect, it } from 'vitest'
import { checkChecklist, checklistFor } from '@/domain/editorial/checklist'
import { checkContent } from '@/domain/editorial/checks'
import { CONTEXT, file, paragraphs, slogan } from './contents'
import { found, issuesOf } from './found'

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
