/** A node of the editor's JSON (Lexical), read as data: nothing here trusts its shape. */
type LexicalNode = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is LexicalNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The children of a node; none when the value is no node or has no list of them. */
const childrenOf = (node: LexicalNode): readonly LexicalNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

const rootOf = (body: unknown): LexicalNode | null => (isNode(body) && isNode(body.root) ? body.root : null)

const withDescendants = (node: LexicalNode): LexicalNode[] => [
  node,
  ...childrenOf(node).flatMap(withDescendants),
]

/** Every node of a rich text in reading order, the root left out; empty for what is no rich text. */
export const lexicalNodes = (body: unknown): readonly LexicalNode[] => {
  const root = rootOf(body)
  return root === null ? [] : childrenOf(root).flatMap(withDescendants)
}

const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

const textOf = (node: LexicalNode): string => {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  if (typeof node.text === 'string') return node.text
  const inner = childrenOf(node).map(textOf).join('')
  return INLINE.has(String(node.type)) ? inner : `\n${inner}\n`
}

/** The plain text of a rich text, one line per paragraph, heading, list item or cell; '' for none. */
export const lexicalText = (body: unknown): string => {
  const root = rootOf(body)
  if (root === null) return ''
  return textOf(root)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** The id of a related document, given as the id or as the loaded document. Null for neither. */
export const relatedId = (value: unknown): string | null => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return isNode(value) && typeof value.id === 'string' ? value.id : null
}

/** The ids of the pictures and files inside a rich text, in reading order, each once. */
export const lexicalMediaIds = (body: unknown): string[] => {
  const ids = lexicalNodes(body)
    .filter((node) => node.type === 'upload')
    .map((node) => relatedId(node.value))
  return [...new Set(ids.filter((id) => id !== null))]
}

/** The addresses of all links typed into a rich text (links to documents of this site have none). */
export const lexicalLinks = (body: unknown): string[] =>
  lexicalNodes(body).flatMap((node) => {
    const url = isNode(node.fields) ? node.fields.url : node.url
    return (node.type === 'link' || node.type === 'autolink') && typeof url === 'string' ? [url] : []
  })
