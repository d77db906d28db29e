import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import autocannon from 'autocannon'

/** One thread and this many connections, kept open: the rest of the machine is left to the server. */
const CONNECTIONS = 50

const run = promisify(execFile)

export type Load = {
  tool: string
  requestsPerSecond(url: string, headers: Record<string, string>, seconds: number): Promise<number>
}

const wrk: Load = {
  tool: 'wrk',
  async requestsPerSecond(url, headers, seconds) {
    const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
    const { stdout } = await run('wrk', [
      '-t1',
      `-c${CONNECTIONS}`,
      `-d${seconds}s`,
      '--timeout',
      '10s',
      ...given,
      url,
    ])
    if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk on ${url}: ${stdout}`)
    return Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1])
  },
}

const cannon: Load = {
  tool: 'autocannon',
  async requestsPerSecond(url, headers, duration) {
    const { requests, errors } = await autocannon({ url, headers, duration, connections: CONNECTIONS })
    if (errors > 0) throw new Error(`autocannon on ${url}: ${errors} errors`)
    return requests.average
  },
}

/** `wrk` when it is installed; else autocannon, which needs more of the machine itself. */
export const findLoad = (): Promise<Load> =>
  run('sh', ['-c', 'command -v wrk']).then(
    () => wrk,
    () => cannon,
  )
