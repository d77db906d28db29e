import type { Bench } from './bench'
import { ask, compare, GZIP } from './support/againstNginx'
import { SMALL } from './support/dataFolders'
import type { Figure, Report } from './support/figure'
import { findLoad } from './support/load'
import { startNginx } from './support/startNginx'
import { startProduct } from './support/startProduct'
import { median } from './support/stats'

const MADE = 60
const WARM_UP = 10
const ADDRESS = /<loc>[^<]*(\/tin-bai\/[^<]+)<\/loc>/

/** The path of an article of the sample, found as a crawler finds it. */
async function anArticle(url: string): Promise<string> {
  const sitemap = await (await fetch(`${url}/sitemap-tin-bai-1.xml`)).text()
  const path = ADDRESS.exec(sitemap)?.[1]
  if (path === undefined) throw new Error('the sitemap names no article')
  return path
}

/** How long a page takes that is not kept yet, in milliseconds: a query that no page knows is never kept. */
async function makingMs(url: string): Promise<number> {
  const taken: number[] = []
  for (let round = 0; round < MADE; round++) {
    const began = performance.now()
    await ask(`${url}?round=${round}`, GZIP)
    if (round >= WARM_UP) taken.push(performance.now() - began)
  }
  return median(taken)
}

/** A page of an article, gzipped, against nginx serving the same bytes as a static file; and what the first reader waits. */
export async function articlePage({ folders }: Bench): Promise<Report> {
  const product = await startProduct((await folders.filled(SMALL)).dir)
  const url = product.url + (await anArticle(product.url))
  const whole = await ask(url, GZIP)
  const nginx = await startNginx(whole.body)
  try {
    if (nginx === null)
      return { figures: [], notes: ['skipped: nginx is not installed (Debian: apt-get install nginx)'] }
    const again = await ask(url, GZIP)
    const theirs = await ask(nginx.url, GZIP)
    if (whole.status !== 200 || !again.body.equals(whole.body)) throw new Error('the page differs each time')
    if (!theirs.body.equals(whole.body)) throw new Error('nginx serves other bytes')
    const load = await findLoad()
    const figures = await compare('an article page with gzip', load, {
      ours: { url, pid: product.pid, headers: GZIP },
      theirs: { url: nginx.url, pid: nginx.pid, headers: GZIP },
      goals: [],
    })
    const why =
      'the page is kept until something public changes, at most for a minute; making it is React’s and the database’s work'
    const made: Figure = { what: 'an article page made anew, median', unit: 'ms', value: await makingMs(url) }
    return {
      figures: [...figures, made],
      notes: [`${nginx.version}, 1 worker, ${whole.body.length} bytes gzipped, ${load.tool}`, why],
    }
  } finally {
    await nginx?.stop()
    await product.stop()
  }
}
