import { describe, expect, it } from 'vitest'
import { legacyEncodingOf } from '@/domain/text'
import { isVietnameseSyllable } from '@/domain/text/syllable'
import { decodeTcvn3 } from '@/domain/text/tcvn3'
import { decodeVni } from '@/domain/text/vni'

/** Written by glibc's iconv (-t TCVN), read as an old file is read today: byte by byte. */
const BY_ICONV = Buffer.from(
  'Tmet6mkgZKluIK6t7mMgaK3tbmcgZMluIG7pcCBo5SBzrCB0cvljIHR1edVuLCB29WEgbmhhbmggdvVhIHRp1m47IPF5IGJhbiBuaKluIGSpbiB02G5oIGJhbiBotW5oIHF1edV0IK7ebmg=',
  'base64',
).toString('latin1')

describe('legacyEncodingOf', () => {
  it('recognises TCVN3 as a converter writes it and as it stands in old documents', () => {
    expect(legacyEncodingOf(BY_ICONV)).toBe('tcvn3')
    expect(legacyEncodingOf('Céng hßa x· héi chñ nghÜa ViÖt Nam')).toBe('tcvn3')
    expect(legacyEncodingOf('§éc lËp - Tù do - H¹nh phóc')).toBe('tcvn3')
  })

  it('recognises VNI in small letters and capitals', () => {
    expect(legacyEncodingOf('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')).toBe('vni')
    expect(legacyEncodingOf('Ñoäc laäp - Töï do - Haïnh phuùc')).toBe('vni')
    expect(legacyEncodingOf('BAN QUAÛN LYÙ KHU KINH TEÁ TÆNH')).toBe('vni')
  })

  it('finds an old paragraph pasted into Unicode text', () => {
    expect(
      legacyEncodingOf('Ủy ban nhân dân xã thông báo.\nKÝnh göi: c¸c thñ tr­ëng ®¬n vÞ.\nTrân trọng.'),
    ).toBe('tcvn3')
  })

  it('takes two words for enough', () => {
    expect(legacyEncodingOf('B¸o c¸o')).toBe('tcvn3')
    expect(legacyEncodingOf('B¸o')).toBeNull()
  })

  it('lets Unicode text pass, composed and decomposed, in capitals and without diacritics', () => {
    const text =
      'Cộng hòa xã hội chủ nghĩa Việt Nam: Độc lập – Tự do – Hạnh phúc; toán, hoá, thuỷ, quý, giếng'
    for (const sample of [text, text.normalize('NFD'), text.toUpperCase(), 'Thong bao khong dau', '']) {
      expect(legacyEncodingOf(sample)).toBeNull()
    }
  })

  it('lets other languages, symbols and a single odd word pass', () => {
    const foreign =
      'Müller und Björn in Köln: São Paulo, naïve, Noël, garçon, déjà, crème brûlée, España, señor'
    expect(legacyEncodingOf(foreign)).toBeNull()
    expect(legacyEncodingOf('© 2026 «Nhịp» ® 50 m², 25°C ± 1, §5, 3 × 4 µm · ½ lít')).toBeNull()
    expect(legacyEncodingOf('nuô nuô nuô (chăn nuôi)')).toBeNull()
  })
})

describe('isVietnameseSyllable', () => {
  it('accepts real syllables of every shape', () => {
    const real =
      'ở ý Ủy quyết quốc quý gì giếng nghiêng khuỷu khuya ngoằn xuềnh xoàng thuở mười lượng rượu yêu NGƯỜI đặc'
    for (const word of real.split(' ')) expect([word, isVietnameseSyllable(word)]).toEqual([word, true])
  })

  it('refuses impossible rhymes, two tones, foreign letters and a stop with the wrong tone', () => {
    for (const word of ['héi', 'nghÜa', 'Vieät', 'bàn\u0301', 'tàc', 'Köln', 'wifi', 'x·', '']) {
      expect([word, isVietnameseSyllable(word)]).toEqual([word, false])
    }
  })
})

describe('the decoders', () => {
  const words = (text: string, decode: (word: string) => string) =>
    text.split(' ').map(decode).join(' ').normalize('NFC')

  it('read VNI with every kind of mark', () => {
    expect(
      words(
        'ñaëc naêm baèng taém maët tuyeån höôùng ngöôøi lôùp bieån ñoåi kyõ lyù coù chæ nghó lòch ô kî',
        decodeVni,
      ),
    ).toBe('đặc năm bằng tắm mặt tuyển hướng người lớp biển đổi kỹ lý có chỉ nghĩ lịch ơ kỵ')
  })

  it('read TCVN3 as iconv writes it', () => {
    expect(words(BY_ICONV, decodeTcvn3)).toBe(
      'người dân được hướng dẫn nộp hồ sơ trực tuyến, vừa nhanh vừa tiện; ủy ban nhân dân tỉnh ban hành quyết định',
    )
  })
})
