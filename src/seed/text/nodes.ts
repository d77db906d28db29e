/**
 * The few Lexical nodes seed texts need, in the serialized form the editor of
 * @payloadcms/richtext-lexical 3.90 writes itself. No tables: that feature is experimental there.
 */
export const FORMAT = { plain: 0, bold: 1, italic: 2 } as const

export type TextNode = {
  type: 'text'
  version: 1
  text: string
  format: number
  style: ''
  mode: 'normal'
  detail: 0
}

type Element<T extends string> = {
  type: T
  version: number
  direction: null
  format: ''
  indent: 0
  children: Node[]
}

export type LinkNode = Element<'link'> & {
  id: string
  fields: { linkType: 'custom'; url: string; newTab: boolean }
}
export type ParagraphNode = Element<'paragraph'> & { textFormat: 0; textStyle: '' }
export type HeadingNode = Element<'heading'> & { tag: 'h2' | 'h3' }
export type QuoteNode = Element<'quote'>
export type ListItemNode = Element<'listitem'> & { value: number }
export type ListNode = Element<'list'> & { listType: 'bullet' | 'number'; tag: 'ul' | 'ol'; start: 1 }

export type Node = TextNode | LinkNode | ParagraphNode | HeadingNode | QuoteNode | ListNode | ListItemNode

export type LexicalDocument = { root: Element<'root'> }

/** The members every element node has, in the editor's spelling. */
export const element = <T extends string>(type: T, children: Node[], version = 1): Element<T> => ({
  type,
  version,
  direction: null,
  format: '',
  indent: 0,
  children,
})
