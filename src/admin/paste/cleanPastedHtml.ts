import { ElementType, parseDocument } from 'htmlparser2'
import { escapeMarkup, isElement, styleOf, textIn, type MarkupElement, type MarkupNode } from './markup'
import { isListMarker, isWordListItem, listTagOf } from './wordLists'

/** Clean HTML, and what could not come along. */
export type CleanPaste = { html: string; pictures: number; tables: number }

type Lost = { pictures: number; tables: number }

const DROPPED =
  /^(?:style|script|xml|meta|link|title|head|noscript|button|select|input|textarea|[vwm]:.*|o:(?!p$).*)$/
/** The page's title is the only heading of level 1; the editor knows three levels below it. */
const HEADINGS: Readonly<Record<string, string>> = {
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
}
const BLOCKS = new Set(['p', 'h2', 'h3', 'h4', 'li', 'blockquote'])
const KEPT = new Set([...BLOCKS, 'ul', 'ol', 'b', 'strong', 'i', 'em', 'u', 'sub', 'sup', 'br', 'span'])
const INLINE_STYLES = ['font-weight', 'font-style', 'text-decoration']
/** White space between blocks is no text. */
const AFTER_BLOCK = /(<\/(?:p|h[234]|ul|ol|li|blockquote)>)\s+/g
const LINKS = /^(?:https?:|mailto:)/i

/** What Word, a web page or another editor put into the clipboard, from `<!--StartFragment-->` on. */
const fragmentOf = (html: string): string =>
  /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/.exec(html)?.[1] ?? html

const keptStyle = (element: MarkupElement, tag: string): string => {
  const style = styleOf(element)
  const align = style.get('text-align') ?? element.attribs.align
  const kept = BLOCKS.has(tag)
    ? [['text-align', align === 'center' || align === 'right' ? align : '']]
    : INLINE_STYLES.map((property) => [property, style.get(property) ?? ''])
  const text = kept.flatMap(([property, value]) => (value ? [`${property}:${value}`] : [])).join(';')
  return text === '' ? '' : ` style="${escapeMarkup(text)}"`
}

const rowText = (row: MarkupElement): string =>
  row.children
    .filter((cell) => isElement(cell) && (cell.name === 'td' || cell.name === 'th'))
    .map((cell) => textIn(cell).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' – ')

const rowsIn = (node: MarkupNode): MarkupElement[] => {
  if (!isElement(node)) return []
  return node.name === 'tr' ? [node] : node.children.flatMap(rowsIn)
}

/** The editor has no tables: each row becomes a line, so that no word is lost. */
const tableLines = (table: MarkupElement, lost: Lost): string => {
  lost.tables += 1
  return rowsIn(table)
    .map(rowText)
    .filter((text) => text !== '')
    .map((text) => `<p>${escapeMarkup(text)}</p>`)
    .join('')
}

/** A picture comes along only when its bytes do; one on the writer's disk or another site cannot be fetched. */
const picture = ({ attribs: { src = '', alt = '' } }: MarkupElement, lost: Lost): string => {
  if (src.startsWith('data:image/')) return `<img src="${escapeMarkup(src)}" alt="${escapeMarkup(alt)}">`
  lost.pictures += 1
  return ''
}

const isBlank = (html: string): boolean =>
  !html.includes('<img') && html.replace(/<[^>]*>/g, '').trim() === ''

function cleanElement(element: MarkupElement, lost: Lost): string {
  const tag = HEADINGS[element.name] ?? element.name
  if (DROPPED.test(tag) || isListMarker(element)) return ''
  if (tag === 'img') return picture(element, lost)
  if (tag === 'br') return '<br>'
  if (tag === 'table') return tableLines(element, lost)
  const inner = cleanSeries(element.children, lost)
  if (BLOCKS.has(tag) && isBlank(inner)) return ''
  if (tag === 'a') {
    const { href = '' } = element.attribs
    return LINKS.test(href) ? `<a href="${escapeMarkup(href)}">${inner}</a>` : inner
  }
  const style = keptStyle(element, tag)
  const saysNothing = tag === 'span' && style === ''
  return KEPT.has(tag) && !saysNothing ? `<${tag}${style}>${inner}</${tag}>` : inner
}

function cleanNode(node: MarkupNode, lost: Lost): string {
  if (node.type === ElementType.Text) return escapeMarkup(node.data.replace(/[\s\u00A0]+/g, ' '))
  return isElement(node) ? cleanElement(node, lost) : ''
}

/** Neighbours together: paragraphs that Word shows as one list become a list. */
function cleanSeries(nodes: readonly MarkupNode[], lost: Lost): string {
  let html = ''
  let open: string | null = null
  for (const node of nodes) {
    const isGap = node.type === ElementType.Text && node.data.trim() === ''
    if (open !== null && isGap) continue
    const tag = isWordListItem(node) ? listTagOf(node) : null
    if (open !== tag) html += `${open === null ? '' : `</${open}>`}${tag === null ? '' : `<${tag}>`}`
    open = tag
    html +=
      tag === null
        ? cleanNode(node, lost)
        : `<li>${cleanSeries((node as MarkupElement).children, lost).trim()}</li>`
  }
  return open === null ? html : `${html}</${open}>`
}

/**
 * Pasted HTML reduced to what the editor offers: headings, paragraphs, lists, bold, italic, underline, links.
 * Fonts, colours, empty paragraphs and the marks of Word's own format go; its lists become lists, tables become
 * lines. Counts the pictures that cannot come along and the tables.
 */
export const cleanPastedHtml = (html: string): CleanPaste => {
  const lost: Lost = { pictures: 0, tables: 0 }
  const clean = cleanSeries(parseDocument(fragmentOf(html)).children, lost)
  return { html: clean.replace(AFTER_BLOCK, '$1').trim(), ...lost }
}
