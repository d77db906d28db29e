import type { FileFacts } from '@/domain/editorial/content'
import { lexicalNodes, lexicalText, relatedId } from '@/domain/text/lexical'

/** The part of an upload that people see: the bytes by their hash, and the words. */
type FileContent = Pick<FileFacts, 'sha256' | 'alt' | 'caption' | 'credit'> | { readonly missing: string }

export const fileContent = (files: Readonly<Record<string, FileFacts>>, id: string): FileContent => {
  const file = files[id]
  if (!file) return { missing: id }
  return { sha256: file.sha256, alt: file.alt, caption: file.caption, credit: file.credit }
}

/**
 * What the editor writes for itself: versions of its format, ids of nodes, the writing direction it guesses
 * from the text, and the formatting the next typed letter would get.
 */
const BOOKKEEPING = new Set(['version', 'id', 'direction', 'textFormat', 'textStyle'])

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isDefault = (value: unknown): boolean =>
  value === 0 || value === false || (isObject(value) && Object.keys(value).length === 0)

/** A reference (`value`, an id or the loaded document) as what it stands for: a file's content or an id. */
const referred = (
  node: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, FileFacts>>,
): unknown => {
  const id = relatedId(node.value)
  if (node.type === 'upload' && id !== null) return fileContent(files, id)
  return 'relationTo' in node && isObject(node.value) ? id : node.value
}

const nodeContent = (value: unknown, files: Readonly<Record<string, FileFacts>>): unknown => {
  if (Array.isArray(value)) return value.map((each) => nodeContent(each, files))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !BOOKKEEPING.has(key))
      .map(
        ([key, each]) => [key, nodeContent(key === 'value' ? referred(value, files) : each, files)] as const,
      )
      .filter(([, each]) => !isDefault(each)),
  )
}

/** Node types that show nothing without text in them. */
const INVISIBLE_WHEN_EMPTY = new Set(['paragraph', 'text', 'linebreak', 'tab', 'heading'])

/** Has the rich text neither words nor anything else to see? The editor leaves an empty paragraph behind. */
export const isBlankRichText = (body: unknown): boolean =>
  lexicalText(body) === '' && lexicalNodes(body).every((node) => INVISIBLE_WHEN_EMPTY.has(String(node.type)))

/**
 * A rich text reduced to what a reader could see differ: the editor's bookkeeping and default values left
 * out, loaded documents as their ids, uploads as their hash and words. Null when blank.
 */
export const richTextContent = (body: unknown, files: Readonly<Record<string, FileFacts>>): unknown =>
  isBlankRichText(body) ? null : nodeContent(body, files)
