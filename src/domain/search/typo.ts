/** From this length on two slips are likely; a shorter word with two is another word. */
const LONG = 8
/** In shorter words every letter counts: one slip makes "vu" of "vo". */
const SHORTEST = 3

/** How many slips of the hand a typed word may hold. Numbers hold none: another number is another thing. */
export const slipsAllowed = (word: string): number => {
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return 0
  return word.length < LONG ? 1 : 2
}

/**
 * The number of slips between two words: a letter left out, added or changed, or two neighbours swapped (optimal
 * string alignment). Counting stops above `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1)
      row.push(slips)
      least = Math.min(least, slips)
    }
    // A swap looks two rows back: only two hopeless rows in a row end it.
    if (least > most + 1) return most + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length] ?? most + 1, most + 1)
}
