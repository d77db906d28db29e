import { setTimeout as pause } from 'node:timers/promises'
import type { Bench } from './bench'
import { LARGE } from './support/dataFolders'
import type { Figure, Report } from './support/figure'
import { openWorker, type Worker } from './support/openWorker'
import { startProduct, type Product } from './support/startProduct'
import { median, percentile } from './support/stats'

const SAMPLES = 20
const TOGETHER = 500
const ROUNDS = 3
/** Due so long after it was planned, plus a random part of the scheduler's beat, in milliseconds. */
const AHEAD_MS = 400
const BEAT_MS = 2_000
/** Writing 500 approved articles must be over before they fall due. */
const AHEAD_TOGETHER_MS = 30_000
const LOOK_MS = 25
const GIVE_UP_MS = 120_000

const slugOf = (number: number) => `tin-so-${number}`
const toInstant = (ms: number) => new Date(ms).toISOString()

/** Milliseconds from `dueMs` until the feed of everything shows the item. */
async function untilInFeed({ url }: Product, slug: string, dueMs: number): Promise<number> {
  for (;;) {
    const text = await (await fetch(`${url}/rss/tat-ca.xml`)).text()
    const taken = Date.now() - dueMs
    if (text.includes(`/${slug}<`)) return taken
    if (taken > GIVE_UP_MS) throw new Error(`${slug} never came into the feed`)
    await pause(LOOK_MS)
  }
}

async function plan(worker: Worker, first: number, count: number, dueMs: number): Promise<void> {
  const plannedAt = await worker.run('planItems', { count, first, dueAt: toInstant(dueMs) })
  if (plannedAt >= toInstant(dueMs))
    throw new Error('the machine is too slow: items fell due before they were planned')
}

async function oneByOne(product: Product, worker: Worker): Promise<number[]> {
  const taken: number[] = []
  for (let number = 1; number <= SAMPLES; number++) {
    const dueMs = Date.now() + AHEAD_MS + Math.random() * BEAT_MS
    await plan(worker, number, 1, dueMs)
    taken.push(await untilInFeed(product, slugOf(number), dueMs))
  }
  return taken
}

/** How long until the last of 500 stood as published in the ledger, and until the feed showed it. */
async function allAtOnce(
  product: Product,
  worker: Worker,
  first: number,
): Promise<{ ledger: number; feed: number }> {
  const dueMs = Date.now() + AHEAD_TOGETHER_MS
  await plan(worker, first, TOGETHER, dueMs)
  await pause(dueMs - Date.now())
  for (;;) {
    const { planned, lastSlug, lastAt } = await worker.run('lookAtPlanned', {})
    if (planned === 0)
      return { ledger: Date.parse(lastAt) - dueMs, feed: await untilInFeed(product, lastSlug, dueMs) }
    if (Date.now() - dueMs > GIVE_UP_MS) throw new Error(`${planned} items never went out`)
    await pause(4 * LOOK_MS)
  }
}

/** From the moment an item is due to the feed that shows it, on the real server over HTTP, with 100,000 articles. */
export async function publish({ folders }: Bench): Promise<Report> {
  const dir = await folders.copyOf(LARGE)
  const [product, worker] = [await startProduct(dir), await openWorker(dir)]
  try {
    const single = await oneByOne(product, worker)
    const together = []
    for (let round = 0; round < ROUNDS; round++)
      together.push(await allAtOnce(product, worker, 1_000 * (round + 1)))
    const ms = (what: string, value: number, atMost?: number): Figure => ({
      what,
      unit: 'ms',
      value,
      ...(atMost === undefined ? {} : { goals: [{ of: 'value', atMost }] }),
    })
    const feedTimes = together.map(({ feed }) => feed)
    return {
      figures: [
        ms('1 item, median', median(single)),
        ms('1 item, 99th percentile', percentile(single, 0.99), 6_000),
        ms(
          '500 at once, the last in the ledger',
          percentile(
            together.map(({ ledger }) => ledger),
            1,
          ),
        ),
        ms('500 at once, the last in the feed', percentile(feedTimes, 1), 10_000),
      ],
      notes: [
        `${SAMPLES} single items at random moments (the 99th percentile is the slowest), ${ROUNDS} times 500, the worst counts: ${feedTimes.map(Math.round).join(', ')} ms`,
        'a sweep every 2 s and a look at the revision every second make up most of a single item; each of 500 has a transaction, and an fsync, of its own',
      ],
    }
  } finally {
    await worker.close()
    await product.stop()
  }
}
