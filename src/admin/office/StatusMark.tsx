import type { Mark } from './types'

/** A status as a coloured word. */
export function StatusMark({ word, tone }: Mark) {
  return <span className={`office-mark office-mark--${tone}`}>{word}</span>
}
