import type { Day } from '@/domain/time/instant'
import type { ProcedureEntry } from '@/queries/site/findProcedureIndex'

/** Which procedures; an empty text or list does not narrow. `unit` is a slug. */
export type ProcedureFilter = {
  field: string
  unit: string
  level: string
}

/** The procedures in effect on that day. */
export const proceduresInEffect = (entries: readonly ProcedureEntry[], today: Day): ProcedureEntry[] =>
  entries.filter(
    ({ effectiveFromOn, effectiveToOn }) => effectiveFromOn <= today && (effectiveToOn ?? today) >= today,
  )

/** The procedures that meet every condition, in the order given. */
export const selectProcedures = (
  entries: readonly ProcedureEntry[],
  { field, unit, level }: ProcedureFilter,
): ProcedureEntry[] =>
  entries
    .filter((entry) => field === '' || entry.field === field)
    .filter((entry) => unit === '' || entry.unitSlug === unit)
    .filter((entry) => level === '' || entry.level === level)

/** The procedures by name, in Vietnamese order. */
export const byName = (entries: readonly ProcedureEntry[]): ProcedureEntry[] =>
  entries.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))

/** The procedures whose rows a search found, in the order it gives them. */
export function inOrderFound(
  entries: readonly ProcedureEntry[],
  rowIds: readonly string[],
): ProcedureEntry[] {
  const byRow = new Map(entries.map((entry) => [entry.rowId, entry]))
  return rowIds.flatMap((id) => byRow.get(id) ?? [])
}

/**
 * The procedures an address means: first those with exactly this code, else those with the same number (`N.NNNNNN`),
 * whatever province is written behind it, else the one with this slug. Several when more than one unit lists the
 * procedure.
 */
export function proceduresByCode(entries: readonly ProcedureEntry[], code: string): ProcedureEntry[] {
  const wanted = code.trim().toUpperCase()
  const key = /^\d\.\d{6}/.exec(wanted)?.[0] ?? wanted
  const exact = entries.filter((entry) => entry.code.toUpperCase() === wanted)
  if (exact.length > 0) return exact
  const sameNumber = entries.filter((entry) => entry.codeKey === key)
  return sameNumber.length > 0 ? sameNumber : entries.filter(({ slug }) => slug === code)
}

/** The different values of a column, in Vietnamese order. */
export const valuesOf = (entries: readonly ProcedureEntry[], column: 'field' | 'level'): string[] =>
  [...new Set(entries.map((entry) => entry[column]).filter((value) => value !== ''))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  )

/** The units that list procedures, in Vietnamese order. */
export const unitsOf = (entries: readonly ProcedureEntry[]): { slug: string; name: string }[] =>
  [...new Map(entries.map(({ unitSlug, unitName }) => [unitSlug, unitName]))]
    .map(([slug, name]) => ({ slug, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
