import { nextPeriod, type Period } from '@/domain/time/period'

/** As many turns as a year has weeks. */
export const MAX_TURNS = 53

export type Turn = { period: Period; unitId: string }

/** Whose turn it is in each of `count` periods from the first on: the departments one after the other, in their order. */
export const rosterTurns = (first: Period, count: number, unitIds: readonly string[]): Turn[] => {
  const turns: Turn[] = []
  for (let period = first; turns.length < count; period = nextPeriod(period)) {
    const unitId = unitIds[turns.length % unitIds.length]
    if (unitId === undefined) return []
    turns.push({ period, unitId })
  }
  return turns
}
