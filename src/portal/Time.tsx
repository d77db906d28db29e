import type { Stamp } from '@/portal/types'

/** A moment in Vietnam time, readable by machines too. */
export function Time({ stamp, short = false }: { stamp: Stamp; short?: boolean }) {
  return <time dateTime={stamp.iso}>{short ? stamp.short : stamp.text}</time>
}
