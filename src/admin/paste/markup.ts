import { ElementType, type parseDocument } from 'htmlparser2'

export type MarkupNode = ReturnType<typeof parseDocument>['children'][number]
export type MarkupElement = Extract<MarkupNode, { attribs: unknown }>

export const isElement = (node: MarkupNode): node is MarkupElement => 'attribs' in node

/** The text inside a node as it reads, its children's included. */
export const textIn = (node: MarkupNode): string => {
  if (node.type === ElementType.Text) return node.data
  return 'children' in node ? node.children.map(textIn).join('') : ''
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)

/** The declarations of a `style` attribute by property, in lower case. */
export const styleOf = ({ attribs }: MarkupElement): ReadonlyMap<string, string> =>
  new Map(
    (attribs.style ?? '').split(';').flatMap((declaration) => {
      const [property = '', ...value] = declaration.split(':')
      return property.trim() === ''
        ? []
        : [[property.trim().toLowerCase(), value.join(':').trim().toLowerCase()]]
    }),
  )
