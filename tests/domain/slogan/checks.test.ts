import { describe, expect, it } from 'vitest'
import { checkContent } from '@/domain/editorial/checks'
import type { SloganContent } from '@/domain/editorial/content'
import { CONTEXT, file, slogan } from '../editorial/contents'

const found = (facts: Partial<SloganContent>) =>
  checkContent(slogan(facts), CONTEXT).map(({ severity, code, path }) => `${severity} ${code} ${path}`)

describe('a slogan', () => {
  it('has no issue when its approval is on record', () => {
    expect(found({})).toEqual([])
    expect(found({ effectiveToOn: null })).toEqual([])
  })

  it('says at once everything of the approval that is missing', () => {
    const empty = {
      text: '',
      unitId: null,
      topicIds: [],
      authority: ' ',
      documentNumber: null,
      documentOn: undefined,
      scanId: null,
      approvedWording: '',
      effectiveFromOn: null,
    }
    expect(found(empty)).toEqual(
      [
        'text',
        'unit',
        'topics',
        'authority',
        'documentNumber',
        'documentOn',
        'scan',
        'approvedWording',
        'effectiveFromOn',
      ].map((path) => `error missing ${path}`),
    )
  })

  it('is worded exactly as approved: composition and spacing may differ, letters and marks may not', () => {
    const words = 'Cải cách hành chính vì dân phục vụ'
    const wording = (approvedWording: string) => found({ text: words, approvedWording })
    expect(wording(`  ${words.normalize('NFD').replaceAll(' ', '\u00A0 ')}\n`)).toEqual([])
    for (const other of [
      `${words}!`,
      words.toLowerCase(),
      words.replace('vì', 'vi'),
      words.replace('dân', 'Dân'),
    ]) {
      expect([other, wording(other)]).toEqual([other, ['error wordingDiffers approvedWording']])
    }
  })

  it('has real days in order that are not over; a single day is a period', () => {
    expect(found({ documentOn: '2026-02-29' })).toEqual(['error badDay documentOn'])
    expect(found({ effectiveFromOn: '2026-12-01', effectiveToOn: '2026-11-30' })).toEqual([
      'error endBeforeStart effectiveToOn',
    ])
    expect(found({ effectiveFromOn: '2026-11-01', effectiveToOn: '2026-11-17' })).toEqual([
      'error alreadyOver effectiveToOn',
    ])
    expect(found({ effectiveFromOn: '2026-11-18', effectiveToOn: '2026-11-18' })).toEqual([])
  })

  it('has words for its scan', () => {
    expect(found({ files: { scan: file('scan', { alt: '' }) } })).toEqual(['error altMissing scan'])
    expect(found({ files: {} })).toEqual(['error fileGone scan'])
  })

  it('may be in capitals', () => {
    const words = 'KỶ LUẬT LÀ SỨC MẠNH CỦA TẬP THỂ'
    expect(found({ text: words, approvedWording: words })).toEqual([])
  })
})
