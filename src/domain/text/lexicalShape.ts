type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const WORDS = ['text', 'linebreak', 'tab']
const INLINE = [...WORDS, 'link', 'autolink']
const BLOCKS = ['paragraph', 'heading', 'list', 'quote', 'upload']

/** What may stand in what: the nodes the editor is given, and nothing it was not. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  root: BLOCKS,
  paragraph: INLINE,
  heading: INLINE,
  quote: [...INLINE, 'paragraph', 'heading', 'list'],
  list: ['listitem'],
  listitem: [...INLINE, 'paragraph', 'list'],
  link: WORDS,
  autolink: WORDS,
}

/** Deeper than any text is nested, shallow enough for every function that walks the tree. */
const MAX_DEPTH = 40

const hasId = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') || (isObject(value) && typeof value.id === 'string')

/** What a node of a type must carry besides its children. */
const OWN: Readonly<Record<string, (node: Json) => boolean>> = {
  text: ({ text }) => typeof text === 'string',
  heading: ({ tag }) => ['h2', 'h3', 'h4'].includes(String(tag)),
  list: ({ listType }) => ['bullet', 'number'].includes(String(listType)),
  link: ({ fields }) => isObject(fields) && typeof fields.url === 'string',
  autolink: ({ fields }) => isObject(fields) && typeof fields.url === 'string',
  upload: ({ relationTo, value }) => relationTo === 'media' && hasId(value),
}

const wrongIn = (node: Json, depth: number): string | null => {
  const type = String(node.type)
  if (depth > MAX_DEPTH || OWN[type]?.(node) === false) return type
  const allowed = CHILDREN[type]
  if (allowed === undefined) return node.children === undefined ? null : type
  if (!Array.isArray(node.children)) return type
  for (const child of node.children as unknown[]) {
    if (!isObject(child) || typeof child.type !== 'string') return type
    if (!allowed.includes(child.type)) return child.type
    const wrong = wrongIn(child, depth + 1)
    if (wrong !== null) return wrong
  }
  return null
}

/**
 * The type of the first node of a rich text that the editor here does not write, or that lacks what its type
 * needs; null for a sound text and for none at all.
 */
export const wrongLexicalNode = (body: unknown): string | null => {
  if (body === null || body === undefined) return null
  if (!isObject(body) || !isObject(body.root) || body.root.type !== 'root') return 'root'
  return wrongIn(body.root, 0)
}
