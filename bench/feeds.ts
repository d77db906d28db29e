import type { Bench } from './bench'
import { ask, compare, GZIP } from './support/againstNginx'
import { SMALL } from './support/dataFolders'
import type { Report } from './support/figure'
import { findLoad } from './support/load'
import { startNginx } from './support/startNginx'
import { startProduct } from './support/startProduct'

/** Issue 4, item "Benchmarks". */
const AIM = { of: 'ratio', atLeast: 0.5, isBinding: false } as const

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
      ...(await compare('200 with gzip', load, {
        ours: side(we, GZIP),
        theirs: side(nginx, GZIP),
        goals: [AIM],
      })),
      ...(await compare('304', load, {
        ours: side(we, conditional(whole.etag)),
        theirs: side(nginx, conditional(theirs.etag)),
        goals: [AIM],
      })),
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
