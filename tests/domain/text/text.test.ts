import { describe, expect, it } from 'vitest'
import {
  cleanPastedText,
  fold,
  similarity,
  similarityTo,
  slugify,
  stripControl,
  wordCount,
} from '@/domain/text'

const SENTENCE = 'Đẩy mạnh cải cách thủ tục hành chính ở xã Vĩnh Phong'

describe('fold', () => {
  it('strips diacritics, turns đ into d and lowers the case', () => {
    expect(fold('  ĐẶNG  Thị Ngọc\tƯớc ')).toBe('dang thi ngoc uoc')
  })

  it('reads composed and decomposed text the same', () => {
    expect(fold(SENTENCE.normalize('NFD'))).toBe(fold(SENTENCE.normalize('NFC')))
  })

  it('reads the look-alikes old fonts used for đ', () => {
    expect(fold('Ðồng Ðăng ðường')).toBe('dong dang duong')
  })

  it('changes nothing the second time', () => {
    expect(fold(fold(SENTENCE))).toBe(fold(SENTENCE))
  })
})

describe('slugify', () => {
  it('keeps letters and digits and puts single hyphens between words', () => {
    expect(slugify('  Quyết định số 224/2026/NĐ-CP: “điểm mới” – 5 nhóm! ')).toBe(
      'quyet-dinh-so-224-2026-nd-cp-diem-moi-5-nhom',
    )
  })

  it('cuts between words so that at most 80 characters remain', () => {
    const words = Array.from({ length: 30 }, () => 'chín').join(' ')
    expect(slugify(words)).toBe(Array.from({ length: 16 }, () => 'chin').join('-'))
  })

  it('keeps a slug of exactly 80 characters and cuts an overlong single word', () => {
    const exact = `${'a'.repeat(40)} ${'b'.repeat(39)}`
    expect(slugify(exact)).toBe(exact.replace(' ', '-'))
    expect(slugify(`${exact} c`)).toBe(exact.replace(' ', '-'))
    expect(slugify('x'.repeat(100))).toBe('x'.repeat(80))
  })

  it('gives nothing when there is no letter or digit', () => {
    expect(slugify(' – “” … ')).toBe('')
  })

  it('gives the same for composed and decomposed text', () => {
    expect(slugify(SENTENCE.normalize('NFD'))).toBe('day-manh-cai-cach-thu-tuc-hanh-chinh-o-xa-vinh-phong')
    expect(slugify(SENTENCE)).toBe(slugify(SENTENCE.normalize('NFD')))
  })
})

describe('similarity', () => {
  it('is 1 for the same title in another case, without diacritics or with other punctuation', () => {
    expect(similarity(SENTENCE, 'DAY MANH CAI CACH THU TUC HANH CHINH O XA VINH PHONG.')).toBe(1)
  })

  it('is high for a reworded title and low for another subject', () => {
    expect(similarity(SENTENCE, 'Xã Vĩnh Phong đẩy mạnh cải cách thủ tục hành chính')).toBeGreaterThan(0.8)
    expect(similarity(SENTENCE, 'Khai mạc giải bóng chuyền nông dân năm 2026')).toBeLessThan(0.3)
  })

  it('is between the two for a title that shares half', () => {
    expect(similarity('ab', 'ab cd')).toBeCloseTo(4 / 7)
  })

  it('is symmetric and 0 when a text is empty', () => {
    expect(similarity('một hai ba', 'hai ba bốn')).toBe(similarity('hai ba bốn', 'một hai ba'))
    expect(similarity('', '')).toBe(0)
    expect(similarity(SENTENCE, ' … ')).toBe(0)
  })

  it('is the same when one side is prepared once', () => {
    expect(similarityTo(SENTENCE)('Đẩy mạnh chuyển đổi số')).toBe(
      similarity(SENTENCE, 'Đẩy mạnh chuyển đổi số'),
    )
  })
})

describe('cleanPastedText', () => {
  it('removes invisible characters and turns hard and thin spaces into ordinary ones', () => {
    expect(cleanPastedText('\uFEFFỦy\u00A0ban\u200B nhân\u2009\u202Fdân\u00AD \u202Atỉnh\u202C')).toBe(
      'Ủy ban nhân dân tỉnh',
    )
  })

  it('keeps the quotation marks, dashes and ellipsis a Vietnamese text uses', () => {
    expect(cleanPastedText('“Sống và làm việc” – theo ‘pháp luật’…')).toBe(
      '“Sống và làm việc” – theo ‘pháp luật’…',
    )
  })

  it('restores the punctuation of Windows-1252 read as Latin-1', () => {
    expect(cleanPastedText('\u0093một cửa\u0094 \u0096 \u0091hai\u0092\u0085\u0081')).toBe(
      '“một cửa” – ‘hai’…',
    )
  })

  it('gives composed letters and the real đ', () => {
    expect(cleanPastedText('Ðường'.normalize('NFD'))).toBe('Đường')
    expect(cleanPastedText('Vie\u0323\u0302t')).toBe('Việt')
    expect(cleanPastedText('Ho\u0300a bi\u0300nh, a\u0341')).toBe('Hòa bình, á')
  })

  it('turns manual line breaks into line breaks and leaves at most one empty line', () => {
    expect(cleanPastedText('a \u000B b\r\n\r\n\r\n\r\nc\rd\u2028e')).toBe('a\nb\n\nc\nd\ne')
  })

  it('keeps joined emoji whole and drops a stray joiner', () => {
    expect(cleanPastedText('gia đình 👨‍👩‍👧 vui\u200D vẻ 🏳️‍🌈')).toBe('gia đình 👨‍👩‍👧 vui vẻ 🏳️‍🌈')
  })

  it('turns the bullets of symbol fonts into ordinary ones', () => {
    expect(cleanPastedText('\uF0B7 Hồ sơ')).toBe('• Hồ sơ')
  })

  it('changes nothing the second time', () => {
    const samples = [
      'a\u200B\u0301 \u00A0\u0301',
      'x\u00AD\u0323y \u200D👨\u200D 👩',
      '\r\n a \u000B\u000B\u000B b\u0085',
      SENTENCE.normalize('NFD'),
    ]
    for (const sample of samples) {
      const once = cleanPastedText(sample)
      expect(cleanPastedText(once)).toBe(once)
    }
  })
})

describe('stripControl', () => {
  it('removes what XML 1.0 forbids and keeps tabs, line breaks, emoji and U+FFFD', () => {
    expect(stripControl('a\u0000b\u0008\tc\n\rd\u001Fe\uFFFEf\uFFFFg\uD83Dh\uDE00i😀\uFFFD')).toBe(
      'ab\tc\n\rdefghi😀\uFFFD',
    )
  })
})

describe('wordCount', () => {
  it('counts the runs between spaces that have a letter or digit', () => {
    expect(wordCount('Năm 2026 – xã Đồng Đăng\u00A0đạt 98,5 %')).toBe(7)
    expect(wordCount(' … ')).toBe(0)
  })
})
