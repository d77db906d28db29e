import { request } from 'node:http'
import type { Bench } from './bench'
import { SMALL } from './support/dataFolders'
import { cpuMicroseconds } from './support/cpuTime'
import type { Figure, Report } from './support/figure'
import { findLoad, type Load } from './support/load'
import { startNginx } from './support/startNginx'
import { startProduct } from './support/startProduct'
import { median } from './support/stats'

const SECONDS = 3
const ROUNDS = 5
/** Issue 4, item "Benchmarks". */
const AIM = { of: 'ratio', atLeast: 0.5, isBinding: false } as const

type Answer = { status: number; etag: string; body: Buffer }

/** A plain request: `fetch` would unpack the body. */
const ask = (url: string, headers: Record<string, string>): Promise<Answer> =>
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

const GZIP = { 'Accept-Encoding': 'gzip' }

type Side = { url: string; pid: number; headers: Record<string, string> }
type Sample = { rate: number; cpu: number | null }

async function measure(load: Load, { url, pid, headers }: Side): Promise<Sample> {
  const before = cpuMicroseconds(pid)
  const rate = await load.requestsPerSecond(url, headers, SECONDS)
  const after = cpuMicroseconds(pid)
  return { rate, cpu: before === null || after === null ? null : (after - before) / (rate * SECONDS) }
}

/** One after the other, several times, so that what else the machine does meets both alike. */
async function compare(what: string, load: Load, ours: Side, theirs: Side): Promise<Figure[]> {
  const samples: [Sample, Sample][] = []
  for (let round = 0; round < ROUNDS; round++)
    samples.push([await measure(load, ours), await measure(load, theirs)])
  const middle = (pick: (sample: Sample) => number, side: 0 | 1) =>
    median(samples.map((pair) => pick(pair[side])))
  const both = (pick: (sample: Sample) => number) =>
    ({ value: middle(pick, 0), reference: { what: 'nginx', value: middle(pick, 1) } }) as const
  const rates: Figure = { what, unit: 'req/s', ...both(({ rate }) => rate), goals: [AIM] }
  if (samples.some((pair) => pair.some(({ cpu }) => cpu === null))) return [rates]
  return [rates, { what: `${what}, per request`, unit: 'µs CPU', ...both(({ cpu }) => cpu ?? NaN) }]
}

/** The feed of everything, gzipped and as 304, against nginx serving the same bytes as a static file. */
export async function feeds({ folders }: Bench): Promise<Report> {
  const product = await startProduct((await folders.filled(SMALL)).dir)
  const url = `${product.url}/rss/tat-ca.xml`
  const whole = await ask(url, GZIP)
  const nginx = await startNginx(whole.body)
  try {
    if (nginx === null)
      return { figures: [], notes: ['skipped: nginx is not installed (Debian: apt-get install nginx)'] }
    const theirs = await ask(nginx.url, GZIP)
    if (!theirs.body.equals(whole.body)) throw new Error('nginx serves other bytes')
    const conditional = (etag: string) => ({ ...GZIP, 'If-None-Match': etag })
    const unchanged = [
      await ask(url, conditional(whole.etag)),
      await ask(nginx.url, conditional(theirs.etag)),
    ]
    if (unchanged.some(({ status }) => status !== 304)) throw new Error('a 304 was expected from both')
    const load = await findLoad()
    const side = (at: { url: string; pid: number }, headers: Record<string, string>) => ({ ...at, headers })
    const we = { url, pid: product.pid }
    const figures = [
      ...(await compare('200 with gzip', load, side(we, GZIP), side(nginx, GZIP))),
      ...(await compare(
        '304',
        load,
        side(we, conditional(whole.etag)),
        side(nginx, conditional(theirs.etag)),
      )),
    ]
    const limit = `${load.tool} shares the machine with the server it measures and may be what limits the faster one: the CPU time per request tells the two apart whoever limits`
    return {
      figures,
      notes: [`${nginx.version}, 1 worker, ${whole.body.length} bytes gzipped, ${load.tool}`, limit],
    }
  } finally {
    await nginx?.stop()
    await product.stop()
  }
}
