import { diffWords } from 'diff'
import type { FieldChange, Part } from '@/domain/publication/comparison'

/** Two texts word by word; one part that is `same` when they are equal. */
export const compareWords = (before: string, after: string): Part[] =>
  diffWords(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))

/** Two short values, where only the whole means something: the old one out, the new one in. */
const compareWhole = (before: string, after: string): Part[] =>
  [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '')

/** The change of one field; none when the two are equal. */
export const fieldChange = (
  field: string,
  before: string,
  after: string,
  compare: (before: string, after: string) => Part[] = compareWhole,
): FieldChange[] => (before === after ? [] : [{ field, parts: compare(before, after) }])
