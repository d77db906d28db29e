import { createHash } from 'node:crypto'

import { element, FORMAT, type LinkNode, type Node, type TextNode } from './nodes'

const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|\[(.+?)\]\((\S+?)\)/g
const ID_LENGTH = 24

/** `**bold**`, `*italic*` and `[text](url)` inside a line; they do not nest. Absolute links open a new tab. */
export const inline = (line: string): Node[] => {
  const nodes: Node[] = []
  let end = 0
  for (const match of line.matchAll(INLINE)) {
    if (match.index > end) nodes.push(text(line.slice(end, match.index)))
    nodes.push(marked(match))
    end = match.index + match[0].length
  }
  if (end < line.length) nodes.push(text(line.slice(end)))
  return nodes
}

const marked = ([, bold, italic, label, url]: RegExpExecArray): Node => {
  if (bold !== undefined) return text(bold, FORMAT.bold)
  if (italic !== undefined) return text(italic, FORMAT.italic)
  return link(label ?? '', url ?? '')
}

const text = (value: string, format: number = FORMAT.plain): TextNode => ({
  type: 'text',
  version: 1,
  text: value,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
})

/** The id is derived from the link itself: the same source must give the same document, run after run. */
const link = (label: string, url: string): LinkNode => ({
  ...element('link', [text(label)], 3),
  id: createHash('sha256').update(`${label}\n${url}`).digest('hex').slice(0, ID_LENGTH),
  fields: { linkType: 'custom', url, newTab: /^https?:/.test(url) },
})
