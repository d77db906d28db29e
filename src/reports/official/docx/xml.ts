const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for an element or an attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

type Attributes = Readonly<Record<string, string | number | undefined>>

const attributes = (all: Attributes): string =>
  Object.entries(all)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('')

/** `<name …>children</name>`; children are XML already. */
export const el = (name: string, all: Attributes = {}, ...children: readonly string[]): string =>
  children.length === 0
    ? `<${name}${attributes(all)}/>`
    : `<${name}${attributes(all)}>${children.join('')}</${name}>`

/** What every part begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Of WordprocessingML and what it refers to (ISO/IEC 29500, transitional). */
export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
} as const

/** Twentieths of a point, the unit of WordprocessingML. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4)
