import type { PublicationRow } from '@/domain/publication/row'
import { rowProblems, type LedgerProblem, type LedgerProblemCode } from '@/domain/publication/rowProblems'

const problem = (code: LedgerProblemCode, row: PublicationRow, field?: string): LedgerProblem => ({
  code,
  rowId: row.id,
  key: row.key,
  ...(field === undefined ? {} : { field }),
})

const groupBy = (rows: readonly PublicationRow[], keyOf: (row: PublicationRow) => string) => {
  const groups = new Map<string, PublicationRow[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return [...groups.values()]
}

const duplicateKeys = (rows: readonly PublicationRow[]): LedgerProblem[] =>
  groupBy(rows, (row) => row.key).flatMap((group) =>
    group.slice(1).map((row) => problem('duplicateKey', row)),
  )

const publicProblems = (line: readonly PublicationRow[]): LedgerProblem[] => {
  const newest = Math.max(...line.filter((row) => row.publishedAt !== null).map((row) => row.edition))
  const open = line.filter((row) => row.status === 'published')
  return [
    ...open.slice(1).map((row) => problem('twoPublicEditions', row)),
    ...open.filter((row) => row.edition < newest).map((row) => problem('olderEditionPublic', row)),
  ]
}

/** Editions count 1, 2, 3 …; a repeated number is a repeated key and reported as that. */
const gapProblems = (line: readonly PublicationRow[]): LedgerProblem[] =>
  line
    .filter((row, at) => {
      const step = row.edition - (line[at - 1]?.edition ?? 0)
      return step !== 1 && (step !== 0 || at === 0)
    })
    .map((row) => problem('editionGap', row, 'edition'))

const firstProblems = (line: readonly PublicationRow[]): LedgerProblem[] => {
  const [first] = line
    .map((row) => row.publishedAt)
    .filter((at) => at !== null)
    .sort()
  return line
    .filter((row) => row.publishedAt !== null && row.firstPublishedAt !== first)
    .map((row) => problem('firstPublicationWrong', row, 'firstPublishedAt'))
}

/** What is wrong between the editions of one subject on one channel. */
const lineProblems = (group: readonly PublicationRow[]): LedgerProblem[] => {
  const line = [...group].sort((a, b) => a.edition - b.edition)
  return [publicProblems, gapProblems, firstProblems].flatMap((check) => check(line))
}

/**
 * Everything in these rows that cannot be true: repeated keys, two public editions of a subject on a channel,
 * content that is not what was frozen, times that contradict the status. Give whole subjects: the editions
 * of one are judged together. An empty list is a sound ledger.
 */
export const verifyLedger = (rows: readonly PublicationRow[]): LedgerProblem[] => [
  ...duplicateKeys(rows),
  ...rows.flatMap(rowProblems),
  ...groupBy(rows, (row) => `${row.subjectType}:${row.subjectId}:${row.channelId}`).flatMap(lineProblems),
]
