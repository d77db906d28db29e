/** A bound on a figure. `of`: the measured value or its ratio to the reference. Without `isBinding` it is an aim only. */
export type Goal = { of: 'value' | 'ratio'; atMost?: number; atLeast?: number; isBinding?: false }

/** One number of a benchmark with what it is held against: a reference measured in the same run, a bound, or both. */
export type Figure = {
  what: string
  unit: 'ms' | 'req/s' | 'µs CPU' | 'MB'
  value: number
  reference?: { what: string; value: number }
  goals?: readonly Goal[]
}

export type Report = {
  figures: Figure[]
  /** What limits the numbers, what was skipped and why. */
  notes: string[]
}

/** `value / reference`; null without a reference. */
export const ratioOf = ({ value, reference }: Figure): number | null =>
  reference === undefined ? null : value / reference.value

const isMet = (figure: Figure, { of, atMost = Infinity, atLeast = -Infinity }: Goal): boolean => {
  const measured = of === 'value' ? figure.value : ratioOf(figure)
  return measured !== null && measured <= atMost && measured >= atLeast
}

/** Whether every goal is met; null when there is none. `isStrict`: the binding ones only. */
export function meetsGoals(figure: Figure, isStrict: boolean): boolean | null {
  const goals = (figure.goals ?? []).filter(({ isBinding }) => !isStrict || isBinding !== false)
  return goals.length === 0 ? null : goals.every((goal) => isMet(figure, goal))
}

/** The same figure at two sizes of the ledger, held to at most one and a half times the smaller. */
export function grownFigure(
  what: string,
  [small, large]: readonly [number, number],
  goals: readonly Goal[] = [{ of: 'ratio', atMost: 1.5 }],
): Figure {
  return { what, unit: 'ms', value: large, reference: { what: '1,000 rows', value: small }, goals }
}
