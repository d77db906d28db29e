import { officialDocumentLabels as labels } from '@/labels/officialDocument'
import { el, NAMESPACES, twips, XML_HEAD } from '@/reports/official/docx/xml'
import { STYLES, styleOf, type StyleName } from '@/reports/official/styles'

const FONT = 'Times New Roman'
/** 240 is a line of single height. */
const LINE = 240

const runProperties = (name: StyleName): string => {
  const { size, isBold, isItalic } = styleOf(name)
  return el(
    'w:rPr',
    {},
    ...(isBold ? [el('w:b'), el('w:bCs')] : []),
    ...(isItalic ? [el('w:i'), el('w:iCs')] : []),
    el('w:sz', { 'w:val': size * 2 }),
    el('w:szCs', { 'w:val': size * 2 }),
  )
}

const paragraphProperties = (name: StyleName): string => {
  const { align, firstIndentMm, spaceBefore = 0, spaceAfter = 0, line = 1, isKept } = styleOf(name)
  return el(
    'w:pPr',
    {},
    ...(isKept ? [el('w:keepNext')] : []),
    el('w:spacing', {
      'w:before': spaceBefore * 20,
      'w:after': spaceAfter * 20,
      'w:line': Math.round(line * LINE),
      'w:lineRule': 'auto',
    }),
    ...(firstIndentMm ? [el('w:ind', { 'w:firstLine': twips(firstIndentMm) })] : []),
    el('w:jc', { 'w:val': align === 'justify' ? 'both' : align }),
  )
}

const style = (name: StyleName): string =>
  el(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': '1', 'w:styleId': name },
    el('w:name', { 'w:val': labels.styles[name] }),
    el('w:basedOn', { 'w:val': 'Normal' }),
    el('w:qFormat'),
    paragraphProperties(name),
    runProperties(name),
  )

const defaults = el(
  'w:docDefaults',
  {},
  el(
    'w:rPrDefault',
    {},
    el(
      'w:rPr',
      {},
      el('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT }),
      el('w:color', { 'w:val': '000000' }),
      el('w:sz', { 'w:val': 28 }),
      el('w:szCs', { 'w:val': 28 }),
      el('w:lang', { 'w:val': labels.language, 'w:eastAsia': labels.language, 'w:bidi': 'ar-SA' }),
    ),
  ),
  el('w:pPrDefault', {}, el('w:pPr', {}, el('w:spacing', { 'w:before': 0, 'w:after': 0 }))),
)

const normal = el(
  'w:style',
  { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' },
  el('w:name', { 'w:val': 'Normal' }),
  el('w:qFormat'),
)

/** `word/styles.xml`: one paragraph style for each kind of line, everything in Times New Roman, black. */
export const stylesPart = (): string =>
  XML_HEAD +
  el(
    'w:styles',
    { 'xmlns:w': NAMESPACES['xmlns:w'] },
    defaults,
    normal,
    ...(Object.keys(STYLES) as StyleName[]).map(style),
  )
