import { RowLink, type CellPlace } from './RowLink'

type Props = CellPlace & { cellData?: unknown; words: Readonly<Record<string, string>> }

/** A stored name in a list, in the words of the glossary; what has no word stands as it is. */
export function WordCell({ cellData, words, ...place }: Props) {
  const name = typeof cellData === 'string' ? cellData : ''
  return <RowLink place={place}>{words[name] ?? name}</RowLink>
}
