import { request } from 'node:http'
import { cpuMicroseconds } from './cpuTime'
import type { Figure, Goal } from './figure'
import type { Load } from './load'
import { median } from './stats'

const SECONDS = 3
const ROUNDS = 5

export const GZIP = { 'Accept-Encoding': 'gzip' }

type Answer = { status: number; etag: string; body: Buffer }

/** A plain request: `fetch` would unpack the body. */
export const ask = (url: string, headers: Record<string, string>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, etag: res.headers.etag ?? '', body: Buffer.concat(chunks) }),
      )
    })
    sent.on('error', reject).end()
  })

type Side = { url: string; pid: number; headers: Record<string, string> }
type Sample = { rate: number; cpu: number | null }

async function measure(load: Load, { url, pid, headers }: Side): Promise<Sample> {
  const before = cpuMicroseconds(pid)
  const rate = await load.requestsPerSecond(url, headers, SECONDS)
  const after = cpuMicroseconds(pid)
  return { rate, cpu: before === null || after === null ? null : (after - before) / (rate * SECONDS) }
}

/** One after the other, several times, so that what else the machine does meets both alike. */
export async function compare(
  what: string,
  load: Load,
  { ours, theirs, goals }: { ours: Side; theirs: Side; goals: readonly Goal[] },
): Promise<Figure[]> {
  const samples: [Sample, Sample][] = []
  for (let round = 0; round < ROUNDS; round++)
    samples.push([await measure(load, ours), await measure(load, theirs)])
  const middle = (pick: (sample: Sample) => number, side: 0 | 1) =>
    median(samples.map((pair) => pick(pair[side])))
  const both = (pick: (sample: Sample) => number) =>
    ({ value: middle(pick, 0), reference: { what: 'nginx', value: middle(pick, 1) } }) as const
  const rates: Figure = { what, unit: 'req/s', ...both(({ rate }) => rate), goals: [...goals] }
  if (samples.some((pair) => pair.some(({ cpu }) => cpu === null))) return [rates]
  return [rates, { what: `${what}, per request`, unit: 'µs CPU', ...both(({ cpu }) => cpu ?? NaN) }]
}
