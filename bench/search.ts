import type { Bench } from './bench'
import { LARGE, SMALL } from './support/dataFolders'
import { type Figure, grownFigure, type Report } from './support/figure'
import { startProduct, type Product } from './support/startProduct'
import { median, percentile } from './support/stats'

const ROUNDS = 40
const WARM_UP = 5

const CASES = [
  { what: 'two words', query: 'q=thu+tuc' },
  { what: 'with diacritics', query: `q=${encodeURIComponent('cải cách hành chính')}` },
  { what: 'a typo', query: 'q=chuyen+doj+so' },
  { what: 'without a hit', query: 'q=xyzzyq' },
  { what: 'among articles of a year', query: 'q=doanh+nghiep&loai=tin-bai&nam=2026' },
]

async function timed(url: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(url, { redirect: 'error' })
  await response.text()
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return performance.now() - began
}

async function measure(
  [few, many]: readonly [Product, Product],
  { what, query }: (typeof CASES)[number],
): Promise<Figure[]> {
  const taken: [number[], number[]] = [[], []]
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const path = `/tim-kiem?${query}`
    const times = [await timed(few.url + path), await timed(many.url + path)] as const
    if (round >= WARM_UP) taken.forEach((list, side) => list.push(times[side as 0 | 1]))
  }
  return [
    grownFigure(`${what}, median`, [median(taken[0]), median(taken[1])], []),
    grownFigure(`${what}, 95th percentile`, [percentile(taken[0], 0.95), percentile(taken[1], 0.95)], []),
  ]
}

/** A reader's search over everything, as a whole page over HTTP, with 100,000 articles and with 1,000, by turns. */
export async function search({ folders }: Bench): Promise<Report> {
  const start = async (rows: number) => startProduct((await folders.filled(rows)).dir, { SCHEDULER: 'off' })
  const products = [await start(SMALL), await start(LARGE)] as const
  try {
    const first = [
      await timed(`${products[0].url}/tim-kiem?q=a`),
      await timed(`${products[1].url}/tim-kiem?q=a`),
    ]
    const figures = [grownFigure('the first after a start', [first[0] ?? NaN, first[1] ?? NaN], [])]
    for (const each of CASES) figures.push(...(await measure(products, each)))
    return { figures, notes: ['one request at a time; the index is in memory and read once after a start'] }
  } finally {
    for (const product of products) await product.stop()
  }
}
