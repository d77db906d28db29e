import { load, type CheerioAPI } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import type { StyleName } from '@/reports/official/styles'

export type FoundStyle = {
  size: number
  isBold: boolean
  isItalic: boolean
  align: string
  before: number
  after: number
  line: number
  firstLine: number
}

/** A DOCX opened by others' parsers: parts by name, paragraphs with their text, styles as numbers of points. */
export const openDocx = (bytes: Uint8Array) => {
  const files = unzipSync(bytes)
  const part = (name: string): CheerioAPI =>
    load(strFromU8(files[name] ?? new Uint8Array()), { xml: { xmlMode: true } })
  const styles = part('word/styles.xml')
  const body = part('word/document.xml')
  const style = (name: StyleName): FoundStyle => {
    const found = styles(`w\\:style[w\\:styleId="${name}"]`)
    const number = (element: string, attribute: string, unit: number) =>
      Number(found.find(element).attr(attribute) ?? 0) / unit
    return {
      size: number('w\\:sz', 'w:val', 2),
      isBold: found.find('w\\:b').length > 0,
      isItalic: found.find('w\\:i').length > 0,
      align: found.find('w\\:jc').attr('w:val') ?? '',
      before: number('w\\:spacing', 'w:before', 20),
      after: number('w\\:spacing', 'w:after', 20),
      line: number('w\\:spacing', 'w:line', 240),
      firstLine: number('w\\:ind', 'w:firstLine', 1440 / 25.4),
    }
  }
  const text = (element: Parameters<CheerioAPI>[0]): string =>
    body(element as never)
      .find('w\\:t')
      .toArray()
      .map((each) => body(each).text())
      .join('')
  /** The paragraphs of a style, in order. */
  const lines = (name: StyleName): string[] =>
    body(`w\\:pStyle[w\\:val="${name}"]`)
      .toArray()
      .map((each) => text(body(each).closest('w\\:p') as never))
  return { files, part, styles, body, style, text, lines }
}

/** All text of the document, a paragraph a line. */
export const docxText = (bytes: Uint8Array): string => {
  const { body, text } = openDocx(bytes)
  return body('w\\:p')
    .toArray()
    .map((each) => text(each as never))
    .join('\n')
}
