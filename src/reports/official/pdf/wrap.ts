/** Breaks a word that is wider than a whole line, such as an address of the web. */
const broken = (word: string, width: number, measure: (text: string) => number): string[] => {
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && measure(part + letter) > width) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}

/**
 * The text in lines no wider than `width`, broken at spaces, the first one shorter by `indent`. Every space inside a
 * line stays; text without any is one empty line.
 */
export const wrap = (
  text: string,
  width: number,
  measure: (text: string) => number,
  indent = 0,
): string[] => {
  const lines: string[] = []
  const space = measure(' ')
  let line: string | null = null
  let used = 0
  const room = () => (lines.length === 0 ? width - indent : width)
  for (const word of text.split(' ')) {
    const needed = measure(word)
    if (line !== null && used + space + needed <= room()) {
      line += ` ${word}`
      used += space + needed
      continue
    }
    if (line !== null) lines.push(line)
    const parts: string[] = needed > room() ? broken(word, room(), measure) : [word]
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
    used = measure(line)
  }
  return [...lines, line ?? '']
}
