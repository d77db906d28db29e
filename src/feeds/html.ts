import { DomUtils, ElementType, parseDocument } from 'htmlparser2'
import { cleanText } from '@/feeds/text'

const ADDRESS_ATTRIBUTES = ['href', 'src', 'poster', 'cite']
/** Schemes a reader may follow; others (`javascript:` …) lose their attribute. */
const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])
/** Elements that do nothing in a feed but alarm the readers' filters. */
const REMOVED_ELEMENTS = new Set(['script', 'style'])
/** One candidate of a `srcset`: an address, then an optional width or density. */
const SRCSET_CANDIDATE = /([^\s,]\S*[^\s,]|[^\s,])(\s+[^\s,]+)?\s*(?:,|$)/g

type DocumentNode = ReturnType<typeof parseDocument>['children'][number]
type ElementNode = Extract<DocumentNode, { attribs: unknown }>

/** The address in full, or null when it is none or of a scheme no reader should follow. */
export function absoluteUrl(address: string, base: string): string | null {
  try {
    const url = new URL(address.trim(), base)
    return SAFE_SCHEMES.has(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

function absoluteSrcset(srcset: string, base: string): string | null {
  const candidates = [...srcset.matchAll(SRCSET_CANDIDATE)].flatMap(([, address = '', size = '']) => {
    const url = absoluteUrl(address, base)
    return url === null ? [] : [`${url}${size}`]
  })
  return candidates.length > 0 ? candidates.join(', ') : null
}

function cleanAttribute(name: string, value: string, base: string): string | null {
  if (name.startsWith('on')) return null
  if (name === 'srcset') return absoluteSrcset(value, base)
  return ADDRESS_ATTRIBUTES.includes(name) ? absoluteUrl(value, base) : cleanText(value)
}

function cleanElement(element: ElementNode, base: string): void {
  for (const [name, value] of Object.entries(element.attribs)) {
    const clean = cleanAttribute(name, value, base)
    if (clean === null) delete element.attribs[name]
    else element.attribs[name] = clean
  }
  cleanNodes(element.children, base)
}

function cleanNodes(nodes: DocumentNode[], base: string): void {
  for (const node of [...nodes]) {
    const isText = node.type === ElementType.Text
    const isKept = isText || (node.type === ElementType.Tag && !REMOVED_ELEMENTS.has(node.name))
    if (!isKept) DomUtils.removeElement(node)
    else if (isText) node.data = cleanText(node.data)
    else cleanElement(node, base)
  }
}

/**
 * HTML as a feed carries it: every address absolute (`base`: the item's page, so that `#note` works too), NFC, no
 * character XML forbids, no comment, script or style, no attribute that would run something. Equal input gives
 * equal output.
 */
export function feedHtml(html: string, base: string): string {
  const document = parseDocument(html)
  cleanNodes(document.children, base)
  return DomUtils.getOuterHTML(document.children, { encodeEntities: 'utf8', emptyAttrs: true })
}
