import { describe, expect, it } from 'vitest'
import { fromLegacy } from '@/domain/text/fromLegacy'
import { repairMojibake } from '@/domain/text/mojibake'

const TEXT = 'Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên (thực hiện tại cấp trung ương)'
const again = (text: string, encoding: 'latin1' | 'windows-1252') => {
  const bytes = Buffer.from(text, 'utf8')
  return encoding === 'latin1' ? bytes.toString('latin1') : new TextDecoder(encoding).decode(bytes)
}

describe('text encoded twice', () => {
  it.each(['latin1', 'windows-1252'] as const)('is put right when it was read as %s', (encoding) => {
    expect(repairMojibake(again(TEXT, encoding))).toBe(TEXT)
  })

  it.each([TEXT, 'Café São Paulo', 'Ångström “Ãx”', 'plain', ''])('is told from other text: %s', (text) => {
    expect(repairMojibake(text)).toBe(text)
  })
})

describe('text of the old fonts', () => {
  it('becomes Unicode, capitals and foreign words kept', () => {
    expect(fromLegacy('C«ng v¨n cña Së Néi vô vÒ PAR INDEX')).toBe('Công văn của Sở Nội vụ về PAR INDEX')
    expect(fromLegacy('Coâng vaên cuûa Sôû Noäi vuï veà PAR INDEX')).toBe(
      'Công văn của Sở Nội vụ về PAR INDEX',
    )
  })

  it('is told from Unicode', () => {
    expect(fromLegacy(TEXT)).toBe(TEXT)
    expect(fromLegacy('Café olé')).toBe('Café olé')
  })
})
