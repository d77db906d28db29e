import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os'

/** What the numbers were measured on. `load`: the average of the last minute when the run began, without the run. */
export const machineFacts = () => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  memoryGb: Math.round(totalmem() / 1024 ** 3),
  system: `${platform()} ${release()}`,
  node: process.version,
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
})
