/** The value below which the share `p` (0…1) of the values lies: the smallest that at least so many do not exceed. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? NaN
}

/** The middle value; of an even number of values, the lower of the two. */
export const median = (values: readonly number[]): number => percentile(values, 0.5)
