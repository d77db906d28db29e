import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkFeedback,
  FEEDBACK_LIMITS,
  type FeedbackForm,
  tidyFeedback,
} from '@/domain/feedback/checkFeedback'
import { makeReceipt, parseReceipt, RECEIPT_BYTES } from '@/domain/feedback/receipt'
import { keptSince } from '@/domain/feedback/retention'

const form = (changes: Partial<FeedbackForm> = {}): FeedbackForm => ({
  unit: 'ban-quan-ly',
  title: 'Hồ sơ chậm trả',
  content: 'Hồ sơ nộp ngày 02/11 đến nay chưa có kết quả.',
  fullName: 'Nguyễn Thị Hoa',
  email: 'hoa@thu.vn',
  phone: '',
  about: '',
  consent: 'co',
  trap: '',
  ...changes,
})
const codes = (changes: Partial<FeedbackForm>) =>
  checkFeedback(tidyFeedback(form(changes))).map(({ code, path }) => `${code} ${path}`)

describe('a citizen’s message', () => {
  it('needs a unit, a title, its content, a name, one way to answer and the consent; nothing else', () => {
    expect(codes({})).toEqual([])
    expect(codes({ email: '', phone: '0297 3.812.345' })).toEqual([])
    expect(codes({ unit: '', title: ' ', content: '\n', fullName: '', email: '', consent: '' })).toEqual([
      'missing unit',
      'missing title',
      'missing content',
      'missing fullName',
      'noContact email',
      'noConsent consent',
    ])
  })

  it('is refused when too long, too short, with an address or number that can be none, or with the trap filled', () => {
    expect(codes({ title: 'ệ'.repeat(FEEDBACK_LIMITS.title) })).toEqual([])
    expect(codes({ title: 'ệ'.repeat(FEEDBACK_LIMITS.title + 1) })).toEqual(['tooLong title'])
    expect(codes({ content: 'Chậm' })).toEqual(['tooShort content'])
    for (const email of ['hoa', 'hoa@', 'a b@c.vn', '<a@b.vn>'])
      expect(codes({ email }), email).toEqual(['badEmail email'])
    for (const phone of ['12', 'gọi cho tôi', '1'.repeat(16)])
      expect(codes({ phone }), phone).toEqual(['badPhone phone'])
    expect(codes({ trap: 'http://spam' })).toEqual(['trap trap'])
  })

  it('is kept in NFC, without control characters, lines of its own kept in the content only', () => {
    const tidy = tidyFeedback(
      form({ title: 'Ho\u0302\u0300 so\u031B\n chậm\u0000', content: 'Một\r\n\r\n\r\n\r\nHai\u0007 ' }),
    )
    expect(tidy.title).toBe('Hồ sơ chậm')
    expect(tidy.content).toBe('Một\n\nHai')
  })

  it('names the page it is about only when that is one of ours', () => {
    const about = (text: string) => tidyFeedback(form({ about: text })).about
    expect(about('/thu-tuc/1.009645.000.00.00.H01')).toBe('/thu-tuc/1.009645.000.00.00.H01')
    expect(['https://x.vn/', '//x.vn/tin-bai/a', '/admin', '/tin-bai/"><b>'].map(about)).toEqual([
      '',
      '',
      '',
      '',
    ])
  })
})

describe('a receipt', () => {
  it('is found again however it is typed, and nothing else is one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: RECEIPT_BYTES, maxLength: RECEIPT_BYTES }), (bytes) => {
        const code = makeReceipt(bytes)
        expect(code).toMatch(/^PA(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
        for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.slice(3)])
          expect(parseReceipt(typed)).toBe(code)
      }),
    )
    expect(parseReceipt('pa-ooil-0000-0000')).toBe('PA-0011-0000-0000')
    for (const text of ['', 'PA', 'PA-7K3M-Q9XW', 'PA-UUUU-UUUU-UUUU', '%%'])
      expect(parseReceipt(text)).toBeNull()
  })
})

describe('personal data', () => {
  it('is kept as long as the settings say, a year when they say nothing that can be meant', () => {
    const now = '2026-11-21T03:50:00.000Z'
    expect(keptSince(now, 30)).toBe('2026-10-22T03:50:00.000Z')
    for (const days of [null, undefined, 0, 29, 3651, Number.NaN])
      expect(keptSince(now, days), String(days)).toBe('2025-11-21T03:50:00.000Z')
  })
})
