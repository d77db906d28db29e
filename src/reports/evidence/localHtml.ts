import { DomUtils, ElementType, parseDocument } from 'htmlparser2'

type Node = ReturnType<typeof parseDocument>['children'][number]
type ElementNode = Extract<Node, { attribs: unknown }>

const PUBLIC_FILES = '/tep/'
/** What would run, load or offer other sizes. */
const REMOVED = new Set(['script', 'style', 'iframe', 'object', 'embed', 'source', 'link', 'meta', 'form'])
const SAFE = /^(https?:|mailto:|tel:|#)/i

/** The name of a file of ours, or null for any other address. */
export const fileNameOf = (address: string): string | null =>
  address.startsWith(PUBLIC_FILES) ? address.slice(PUBLIC_FILES.length) : null

type Places = { site: string; toFile: (name: string) => string }

const localAddress = (name: string, value: string, { site, toFile }: Places): string | null => {
  const file = fileNameOf(value)
  if (file !== null) return toFile(file)
  if (name === 'src') return null
  if (value.startsWith('/')) return `${site}${value}`
  return SAFE.test(value) ? value : null
}

const cleanElement = (element: ElementNode, places: Places): void => {
  for (const [name, value] of Object.entries(element.attribs)) {
    const isAddress = name === 'src' || name === 'href'
    const kept = isAddress
      ? localAddress(name, value, places)
      : /^(on|srcset|sizes|style)/.test(name)
        ? null
        : value
    if (kept === null) delete element.attribs[name]
    else element.attribs[name] = kept
  }
  cleanNodes(element.children, places)
}

const cleanNodes = (nodes: Node[], places: Places): void => {
  for (const node of [...nodes]) {
    if (node.type === ElementType.Text) continue
    if (node.type === ElementType.Tag && !REMOVED.has(node.name)) cleanElement(node, places)
    else DomUtils.removeElement(node)
  }
}

/** Frozen HTML that needs no server: its pictures beside it, other addresses in full, nothing that runs or loads. */
export const localHtml = (html: string, places: Places): string => {
  const document = parseDocument(html)
  cleanNodes(document.children, places)
  return DomUtils.getOuterHTML(document.children, { encodeEntities: 'utf8' })
}
