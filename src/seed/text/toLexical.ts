import { inline } from './inline'
import { element, type LexicalDocument, type ListNode, type Node } from './nodes'

/**
 * Seed markup to editor JSON. Blocks are separated by a blank line: `## ` and `### ` headings, lines of `- ` or
 * `1. ` a list, `> ` a quote, anything else a paragraph whose lines are joined by a space. Deterministic.
 */
export const toLexical = (markup: string): LexicalDocument => ({
  root: element('root', blocksOf(markup).map(toBlock)),
})

const blocksOf = (markup: string): string[][] =>
  markup
    .normalize('NFC')
    .trim()
    .split(/\n\s*\n/)
    .filter((block) => block !== '')
    .map((block) => block.split('\n').map((line) => line.trim()))

const HEADING = /^(#{2,3}) /
const BULLET = /^- /
const NUMBER = /^\d+\. /
const QUOTE = /^> /

const toBlock = (lines: string[]): Node => {
  if (lines.every((line) => BULLET.test(line))) return list('bullet', lines, BULLET)
  if (lines.every((line) => NUMBER.test(line))) return list('number', lines, NUMBER)
  if (lines.every((line) => QUOTE.test(line))) return element('quote', joined(lines, QUOTE))
  const level = HEADING.exec(lines[0] ?? '')?.[1]
  if (level !== undefined)
    return { ...element('heading', joined(lines, HEADING)), tag: level === '##' ? 'h2' : 'h3' }
  return { ...element('paragraph', joined(lines)), textFormat: 0, textStyle: '' }
}

const joined = (lines: string[], mark?: RegExp): Node[] =>
  inline(lines.map((line) => (mark === undefined ? line : line.replace(mark, ''))).join(' '))

const list = (listType: ListNode['listType'], lines: string[], mark: RegExp): ListNode => ({
  ...element(
    'list',
    lines.map((line, index) => ({
      ...element('listitem', inline(line.replace(mark, ''))),
      value: index + 1,
    })),
  ),
  listType,
  tag: listType === 'bullet' ? 'ul' : 'ol',
  start: 1,
})
