/** How often one machine may ask for something in how many milliseconds. */
export type AskRate = { asks: number; windowMs: number }

/** Counts per machine; true while it may ask, and counts it. Per process, and forgotten at a restart. */
export function countedAsks({ asks, windowMs }: AskRate): (ip: string | undefined) => boolean {
  const asked = new Map<string, number[]>()
  return (ip = '') => {
    const now = performance.now()
    for (const [each, times] of asked) if (times.every((at) => now - at >= windowMs)) asked.delete(each)
    const recent = (asked.get(ip) ?? []).filter((at) => now - at < windowMs)
    if (recent.length >= asks) return false
    asked.set(ip, [...recent, now])
    return true
  }
}
