import { DomUtils, ElementType, parseDocument } from 'htmlparser2'

/** What any portal's editor keeps of an element; classes, ids, styles and data belong to the page they come from. */
const KEPT_ATTRIBUTES: Record<string, readonly string[]> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ol: ['start'],
}
/** Wrappers without a meaning of their own: their content stays. */
const UNWRAPPED = new Set(['span', 'div', 'section', 'article', 'font', 'picture'])
/** Things that run, or show what is elsewhere. */
const REMOVED = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'form',
  'input',
  'button',
  'svg',
  'source',
])
/** Elements that begin a line of their own in plain text. */
const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 li tr figure figcaption blockquote ul ol table hr pre'.split(' '))

type Node = ReturnType<typeof parseDocument>['children'][number]
type ElementNode = Extract<Node, { attribs: unknown }>

const isElement = (node: Node): node is ElementNode => 'attribs' in node

function unwrap(element: ElementNode): void {
  for (const child of [...element.children]) DomUtils.prepend(element, child)
  DomUtils.removeElement(element)
}

function clean(nodes: readonly Node[]): void {
  for (const node of [...nodes]) {
    if (node.type === ElementType.Text) continue
    if (!isElement(node) || REMOVED.has(node.name)) {
      DomUtils.removeElement(node)
      continue
    }
    clean(node.children)
    const kept = KEPT_ATTRIBUTES[node.name] ?? []
    for (const name of Object.keys(node.attribs)) if (!kept.includes(name)) delete node.attribs[name]
    if (UNWRAPPED.has(node.name)) unwrap(node)
  }
}

/** HTML to be pasted into another site's editor: structure, links and pictures, and nothing that only this site knows. */
export function portableHtml(html: string): string {
  const document = parseDocument(html)
  clean(document.children)
  return DomUtils.getOuterHTML(document.children, { encodeEntities: 'utf8', emptyAttrs: true })
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === ElementType.Text) return node.data.replace(/\s+/g, ' ')
      if (!isElement(node)) return ''
      if (node.name === 'br') return '\n'
      if (node.name === 'td' || node.name === 'th') return `${textOf(node.children)}\t`
      const inside = textOf(node.children)
      return BLOCKS.has(node.name) ? `\n${inside}\n` : inside
    })
    .join('')
}

/** The same as plain text: a line for a paragraph, a list item or a row. */
export const portableText = (html: string): string =>
  textOf(parseDocument(html).children)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
