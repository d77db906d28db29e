import { createHash } from 'node:crypto'
import { ElementType, parseDocument } from 'htmlparser2'

type MarkupNode = ReturnType<typeof parseDocument>['children'][number]
type MarkupElement = Extract<MarkupNode, { attribs: unknown }>
type LexicalNode = { type: string; version: number; [name: string]: unknown }

const BOLD = 1
const ITALIC = 2
const UNDERLINE = 8
const FORMATS: Readonly<Record<string, number>> = {
  b: BOLD,
  strong: BOLD,
  i: ITALIC,
  em: ITALIC,
  u: UNDERLINE,
  ins: UNDERLINE,
}
const HEADINGS = new Set(['h2', 'h3', 'h4'])
/** Elements that begin a block of their own; everything else stands in the line. */
const BLOCKS = new Set(
  'blockquote caption dd div dl dt figcaption figure h2 h3 h4 hr img li ol p pre table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

const isElement = (node: MarkupNode): node is MarkupElement => 'attribs' in node
const shape = { direction: null, format: '', indent: 0 } as const
const element = (type: string, children: LexicalNode[], more: object = {}, version = 1): LexicalNode => ({
  type,
  version,
  ...shape,
  children,
  ...more,
})
const text = (value: string, format: number): LexicalNode => ({
  type: 'text',
  version: 1,
  text: value,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
})
const paragraph = (children: LexicalNode[]) =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })

/** Runs of text with their formats; a link holds runs only, as the editor's does. */
function inline(node: MarkupNode, format = 0, isInLink = false): LexicalNode[] {
  if (node.type === ElementType.Text) {
    const words = node.data.replace(/[\s\u00A0]+/g, ' ')
    return words === '' ? [] : [text(words, format)]
  }
  if (!isElement(node)) return []
  if (node.name === 'br') return [{ type: 'linebreak', version: 1 }]
  const inner = format | (FORMATS[node.name] ?? 0)
  const { href } = node.attribs
  const isLink = node.name === 'a' && href !== undefined && !isInLink
  const children = node.children.flatMap((child) => inline(child, inner, isInLink || isLink))
  if (!isLink) return children
  const runs = children.filter(({ type }) => type === 'text' || type === 'linebreak')
  const id = createHash('sha256')
    .update(`${href}\n${JSON.stringify(runs)}`)
    .digest('hex')
    .slice(0, 24)
  const fields = { linkType: 'custom', url: href, newTab: /^https?:/.test(href) }
  return runs.length === 0 ? [] : [element('link', runs, { id, fields }, 3)]
}

const isBlank = (node: LexicalNode): boolean =>
  node.type === 'linebreak' || (node.type === 'text' && String(node.text).trim() === '')

/** Without white space and line breaks at both ends. */
function trimmed(nodes: LexicalNode[]): LexicalNode[] {
  const first = nodes.findIndex((node) => !isBlank(node))
  if (first < 0) return []
  const last = nodes.findLastIndex((node) => !isBlank(node))
  return nodes.slice(first, last + 1)
}

const wordsOf = (node: MarkupNode): string => {
  if (node.type === ElementType.Text) return node.data
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** The editor has no tables: each row becomes a line, so that no word is lost. */
function rows(node: MarkupElement): LexicalNode[] {
  if (node.name !== 'tr') return node.children.filter(isElement).flatMap(rows)
  const cells = node.children
    .filter(isElement)
    .map((cell) => wordsOf(cell).replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '')
  return cells.length === 0 ? [] : [paragraph([text(cells.join(' – '), 0)])]
}

/** A list's items; one inside another is told apart by nothing but its place, which the words keep. */
const items = (list: MarkupElement): LexicalNode[][] =>
  list.children.filter(isElement).flatMap((item) => {
    const inner = item.children.filter((child) => isElement(child) && /^[ou]l$/.test(child.name))
    const own = item.children.filter((child) => !inner.includes(child)).flatMap((child) => inline(child))
    const words = trimmed(own)
    return [...(words.length > 0 ? [words] : []), ...inner.filter(isElement).flatMap(items)]
  })

function listOf(node: MarkupElement): LexicalNode[] {
  const isNumbered = node.name === 'ol'
  const children = items(node).map((words, at) => element('listitem', words, { value: at + 1 }))
  const more = { listType: isNumbered ? 'number' : 'bullet', tag: isNumbered ? 'ol' : 'ul', start: 1 }
  return children.length === 0 ? [] : [element('list', children, more)]
}

export type PictureIds = ReadonlyMap<string, string>

function blockOf(node: MarkupElement, pictures: PictureIds): LexicalNode[] {
  const { name } = node
  if (name === 'ul' || name === 'ol') return listOf(node)
  if (name === 'table') return rows(node)
  if (name === 'img') {
    const value = pictures.get(node.attribs.src ?? '')
    return value === undefined
      ? []
      : [{ type: 'upload', version: 3, format: '', relationTo: 'media', value, fields: null }]
  }
  if (!HEADINGS.has(name) && name !== 'blockquote') return blocks(node.children, pictures)
  const words = trimmed(node.children.flatMap((child) => inline(child)))
  if (words.length === 0) return []
  return [name === 'blockquote' ? element('quote', words) : element('heading', words, { tag: name })]
}

/** Blocks as they are; what stands between them as paragraphs. */
function blocks(nodes: readonly MarkupNode[], pictures: PictureIds): LexicalNode[] {
  const found: LexicalNode[] = []
  let line: LexicalNode[] = []
  const endLine = () => {
    const words = trimmed(line)
    if (words.length > 0) found.push(paragraph(words))
    line = []
  }
  for (const node of nodes) {
    const holdsBlock =
      isElement(node) && (BLOCKS.has(node.name) || (/^(?:a|span)$/.test(node.name) && hasPicture(node)))
    if (!holdsBlock) {
      line.push(...inline(node))
      continue
    }
    endLine()
    found.push(...(BLOCKS.has(node.name) ? blockOf(node, pictures) : blocks(node.children, pictures)))
  }
  endLine()
  return found
}

const hasPicture = (node: MarkupElement): boolean =>
  node.children.some((child) => isElement(child) && (child.name === 'img' || hasPicture(child)))

/**
 * Safe HTML (`safeHtml`) as a document of the editor: headings, paragraphs, lists, quotes, links, and those pictures
 * whose address `pictures` knows an upload for. Tables become lines; nothing else has a place here.
 */
export const toLexical = (html: string, pictures: PictureIds = new Map()) => {
  const children = blocks(parseDocument(html).children, pictures)
  return { root: element('root', children.length > 0 ? children : [paragraph([])]) }
}
