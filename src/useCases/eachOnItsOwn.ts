/**
 * Does the work for every item, whatever becomes of the others; only then throws the first error, so that the run
 * counts as failed and is seen. Returns the sum of what was done.
 */
export async function eachOnItsOwn<T>(
  items: readonly T[],
  work: (item: T) => Promise<number>,
): Promise<number> {
  const errors: Error[] = []
  let sum = 0
  for (const item of items) {
    try {
      sum += await work(item)
    } catch (error) {
      errors.push(error instanceof Error ? error : new Error(String(error)))
    }
  }
  const [first] = errors
  if (first) throw first
  return sum
}
