import { Parser } from 'htmlparser2'

/** An element. Names are lower case, with the usual prefix of their namespace whatever the feed calls it. */
export type XmlNode = {
  name: string
  attributes: Record<string, string>
  children: (XmlNode | string)[]
  /** The address relative ones are relative to, from `xml:base`; '' where the document says nothing. */
  base: string
  /** False when the document ended before the element did. */
  isWhole: boolean
}

const MOST_LEVELS = 200

/** The usual prefix of each namespace we read; '' for the vocabularies that need none. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/rss/1.0/': '',
  'http://purl.org/net/rss1.1#': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/1999/xhtml': 'xhtml',
}

type Scope = Readonly<Record<string, string>>

/** Prefixes in force at an element: `xmlns` declarations add to those around it. */
function scopeOf(outer: Scope, attributes: Record<string, string>, isRoot: boolean): Scope {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(:|$)/i.test(name))
  if (declared.length === 0) return outer
  const added = declared.map(([name, uri]) => {
    const prefix = name.slice(6).toLowerCase()
    const known = PREFIXES[uri.trim().toLowerCase()]
    // A namespace nobody knows on the root is a mistake; further in, it is another vocabulary.
    const isOther = prefix === '' && uri.trim() !== '' && !isRoot
    return [prefix, known ?? (isOther ? 'other' : prefix)]
  })
  return { ...outer, ...(Object.fromEntries(added) as Scope) }
}

function nameOf(raw: string, scope: Scope): string {
  const [first = '', second] = raw.toLowerCase().split(':', 2)
  const [prefix, local] = second === undefined ? ['', first] : [first, second]
  const usual = scope[prefix] ?? prefix
  return usual === '' ? local : `${usual}:${local}`
}

const baseOf = (outer: string, attributes: Record<string, string>): string => {
  const given = attributes['xml:base']?.trim()
  if (!given) return outer
  if (outer !== '' && URL.canParse(given, outer)) return new URL(given, outer).href
  return /^https?:/i.test(given) ? given : outer
}

/** Elements nested deeper than any feed nests them. */
export class TooDeep extends Error {
  override readonly name = 'TooDeep'
}

type Open = { node: XmlNode; scope: Scope }

/**
 * Reads XML as forgiving as feeds need it: bare ampersands, undeclared prefixes and missing ends are taken as they
 * come, and no entity but XML's own five and numbers means anything. Throws TooDeep.
 */
export function readXml(text: string, base: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], base, isWhole: true }
  const open: Open[] = [{ node: root, scope: {} }]
  let hasEnded = false
  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        const outer = open.at(-1) as Open
        if (open.length > MOST_LEVELS) throw new TooDeep()
        const scope = scopeOf(outer.scope, attributes, open.length === 1)
        const node: XmlNode = {
          name: nameOf(raw, scope),
          attributes,
          children: [],
          base: baseOf(outer.node.base, attributes),
          isWhole: true,
        }
        outer.node.children.push(node)
        open.push({ node, scope })
      },
      ontext(data) {
        open.at(-1)?.node.children.push(data)
      },
      onclosetag() {
        const closed = open.pop()
        if (closed && hasEnded) closed.node.isWhole = false
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(text)
  hasEnded = true
  parser.end()
  return root
}

export const elementsIn = (node: XmlNode): XmlNode[] =>
  node.children.filter((child) => typeof child !== 'string')

/** The first child element of one of these names, the earlier name first. */
export function childOf(node: XmlNode, ...names: string[]): XmlNode | null {
  const elements = elementsIn(node)
  for (const name of names) {
    const found = elements.find((child) => child.name === name)
    if (found) return found
  }
  return null
}

/** All text inside a node, as it stands. */
export const textOf = (node: XmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** A node's content as HTML: what Atom's `xhtml` and bodies in XHTML carry. */
export const markupOf = (node: XmlNode): string =>
  node.children
    .map((child) => {
      if (typeof child === 'string') return escape(child)
      const name = child.name.split(':').at(-1) ?? ''
      if (!/^[a-z][a-z0-9]*$/.test(name)) return markupOf(child)
      const attributes = Object.entries(child.attributes)
        .filter(([key]) => /^[a-z]+$/i.test(key))
        .map(([key, value]) => ` ${key}="${escape(value)}"`)
      return `<${name}${attributes.join('')}>${markupOf(child)}</${name}>`
    })
    .join('')
