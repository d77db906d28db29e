const MICROSECONDS = 1_000

/** The processor time that something takes, in milliseconds: whatever else the machine is busy with does not count. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / MICROSECONDS
}
