import { officialDocumentLabels as labels } from '@/labels/officialDocument'
import type { Piece, Role } from '@/reports/official/composition'
import { headingCounter } from '@/reports/official/headingNumbers'
import { line } from '@/reports/official/line'
import type { Block, HeadingLevel } from '@/reports/official/types'

const ORDER: readonly HeadingLevel[] = ['part', 'section', 'clause']

/** Only levels that occur take a rank, so that none is skipped. Points are set like text and read like it. */
const rolesOf = (blocks: readonly Block[], firstRank: number): Partial<Record<HeadingLevel, Role>> => {
  const used = new Set(blocks.map((block) => (block.kind === 'heading' ? block.level : null)))
  const levels = ORDER.filter((level) => used.has(level))
  return Object.fromEntries(levels.map((level, at) => [level, `H${Math.min(firstRank + at, 4)}`]))
}

const headingLines = (level: HeadingLevel, number: string, text: string, role: Role): Piece[] => {
  if (level === 'part')
    return [line('part', labels.part(number), role), line('partTitle', text.toLocaleUpperCase('vi'))]
  if (level === 'section') return [line('section', `${number}. ${text.toLocaleUpperCase('vi')}`, role)]
  return [line(level, `${number}${level === 'clause' ? '.' : ')'} ${text}`, role)]
}

/** A paragraph typed with line breaks is several; empty ones are dropped. */
const paragraphs = (text: string): string[] => text.split(/[\r\n]+/).filter((part) => part.trim() !== '')

/** The blocks as lines, headings numbered from the beginning; `firstRank` is the rank of the highest heading. */
export const composeBlocks = (blocks: readonly Block[], firstRank: number): Piece[] => {
  const count = headingCounter()
  const roles = rolesOf(blocks, firstRank)
  return blocks.flatMap((block): Piece[] => {
    switch (block.kind) {
      case 'heading':
        return headingLines(block.level, count(block.level), block.text, roles[block.level] ?? 'P')
      case 'paragraph':
        return paragraphs(block.text).map((text) => line('body', text.trimStart()))
      case 'list':
        return block.items.map((item) => line('listItem', `- ${item}`, 'LI'))
      case 'table': {
        const { title, note, rows } = block.table
        const shown: Piece = rows.length > 0 ? block : line('note', labels.noRows)
        return [line('tableTitle', title), shown, ...(note ? [line('note', note)] : [])]
      }
      case 'picture': {
        const { caption } = block.picture
        return [block, ...(caption ? [line('caption', caption)] : [])]
      }
    }
  })
}
