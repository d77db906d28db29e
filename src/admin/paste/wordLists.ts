import { isElement, styleOf, textIn, type MarkupElement, type MarkupNode } from './markup'

/** Word numbers with digits, letters or Roman numerals: "1.", "a)", "iv." */
const NUMBERED = /^\(?(?:\d+|[a-zđ]|[ivxlc]+)[.)]/i

/** The bullet or number Word writes into the text itself, for programs that know no lists. */
export const isListMarker = (node: MarkupNode): boolean =>
  isElement(node) && /^ignore$/.test(styleOf(node).get('mso-list') ?? '')

/** A paragraph that Word shows as an item of a list. */
export const isWordListItem = (node: MarkupNode): node is MarkupElement =>
  isElement(node) && node.name === 'p' && /^l\d+/.test(styleOf(node).get('mso-list') ?? '')

const markerIn = (node: MarkupNode): string => {
  if (isListMarker(node)) return textIn(node)
  return 'children' in node ? node.children.map(markerIn).join('') : ''
}

/** The list element an item belongs to, by the marker it carries. */
export const listTagOf = (item: MarkupElement): 'ol' | 'ul' =>
  NUMBERED.test(markerIn(item).trim()) ? 'ol' : 'ul'
