import type { UnitColumn, UnitRowProps } from './types'

export type Sorting = { column: UnitColumn; direction: 'ascending' | 'descending' }

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The rows by one column; equal ones stay as they were given, the most urgent first. */
export const sortRows = (rows: readonly UnitRowProps[], { column, direction }: Sorting): UnitRowProps[] => {
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => sign * compare(a.sort[column], b.sort[column]))
}
