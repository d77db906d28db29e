import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

type Process = { parent: number; ticks: number }

/** Fields 4, 14 and 15 of proc(5)'s `stat`, counted after the name, which may hold spaces. */
function read(pid: string): Process | null {
  try {
    const fields = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ')
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }
  } catch {
    return null
  }
}

const ticksPerSecond = (): number => Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/**
 * CPU time, in microseconds, that a process and its children have used so far; null where the system has no /proc.
 * Unlike the clock on the wall it does not run faster when others use the machine.
 */
export function cpuMicroseconds(pid: number): number | null {
  const own = read(String(pid))
  if (own === null) return null
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => read(name) ?? [])
    .filter(({ parent }) => parent === pid)
  const ticks = children.reduce((sum, child) => sum + child.ticks, own.ticks)
  return (ticks / ticksPerSecond()) * 1_000_000
}
