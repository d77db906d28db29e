import type { Bench } from './bench'
import { BOARD_EDITOR, EDITOR } from './data/organisation'
import { LARGE, SMALL } from './support/dataFolders'
import { grownFigure, type Figure, type Goal, type Report } from './support/figure'
import { logIn } from './support/logIn'
import { startProduct, type Product } from './support/startProduct'
import { median, percentile } from './support/stats'

const ROUNDS = 60
const WARM_UP = 10
const SLOWEST_MS = 500

const LIST = '/api/articles?limit=10&sort=-updatedAt&depth=1'
const SCREEN = '/admin/collections/articles'
const WORDS = 'cai cach'

type Case = { what: string; who: string; path: string; isSearch?: true }

const CASES: readonly Case[] = [
  { what: 'list, API', who: EDITOR, path: LIST },
  { what: 'list, screen', who: EDITOR, path: SCREEN },
  { what: 'list of a board, API', who: BOARD_EDITOR, path: LIST },
  { what: 'list of a board, screen', who: BOARD_EDITOR, path: SCREEN },
  {
    what: 'search, API',
    who: EDITOR,
    path: `${LIST}&where[or][0][searchText][like]=${WORDS}`,
    isSearch: true,
  },
  {
    what: 'search without a hit, API',
    who: EDITOR,
    path: `${LIST}&where[or][0][searchText][like]=xyzzy`,
    isSearch: true,
  },
  { what: 'search, screen', who: EDITOR, path: `${SCREEN}?search=${WORDS}`, isSearch: true },
]

type Visitor = { url: string; cookie: string }

async function visit({ url, cookie }: Visitor, path: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(url + path, { headers: { cookie, origin: url }, redirect: 'error' })
  const text = await response.text()
  const taken = performance.now() - began
  if (!response.ok || text.length === 0) throw new Error(`${path}: ${response.status}`)
  return taken
}

async function measure(
  products: readonly [Product, Product],
  { what, who, path, isSearch }: Case,
): Promise<Figure[]> {
  const enter = async ({ url }: Product): Promise<Visitor> => ({ url, cookie: await logIn(url, who) })
  const [few, many] = [await enter(products[0]), await enter(products[1])]
  const taken: [number[], number[]] = [[], []]
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const times = [await visit(few, path), await visit(many, path)] as const
    if (round >= WARM_UP) taken.forEach((list, side) => list.push(times[side as 0 | 1]))
  }
  const at = (p: number): [number, number] => [percentile(taken[0], p), percentile(taken[1], p)]
  const limit: Goal[] = isSearch ? [] : [{ of: 'value', atMost: SLOWEST_MS }]
  const grown = isSearch ? [] : undefined
  return [
    grownFigure(`${what}, median`, [median(taken[0]), median(taken[1])], grown),
    grownFigure(`${what}, 95th percentile`, at(0.95), limit),
  ]
}

/** The list of articles as editors open it, on the real server, with 100,000 articles and with 1,000, by turns. */
export async function adminList({ folders }: Bench): Promise<Report> {
  const start = async (rows: number) => startProduct((await folders.filled(rows)).dir, { SCHEDULER: 'off' })
  const products = [await start(SMALL), await start(LARGE)] as const
  try {
    const figures: Figure[] = []
    for (const each of CASES) figures.push(...(await measure(products, each)))
    return {
      figures,
      notes: [
        'one request at a time; the ratio is that of the medians, the bound that of the 95th percentile',
      ],
    }
  } finally {
    for (const product of products) await product.stop()
  }
}
