import type { Bench } from './bench'
import { LARGE, SMALL, type DataFolder } from './support/dataFolders'
import { grownFigure, type Report } from './support/figure'
import { openWorker } from './support/openWorker'
import { median } from './support/stats'

const ROUNDS = 10
const TIMES = 5

const pathsOf = ({ topic, rareTopic, board, quietUnit }: DataFolder) => [
  { what: 'all content', path: '/rss/tat-ca.xml' },
  { what: 'articles', path: '/rss/tin-bai.xml' },
  { what: 'a topic', path: `/rss/chu-de/${topic}.xml` },
  { what: 'a unit with those below it', path: `/rss/don-vi/${board}.xml` },
  { what: 'a topic hardly ever used', path: `/rss/chu-de/${rareTopic}.xml`, isRare: true },
  { what: 'a unit that hardly ever publishes', path: `/rss/don-vi/${quietUnit}.xml`, isRare: true },
]

/** From a public change to the finished feed, with 100,000 articles and with 1,000, by turns. */
export async function rebuild({ folders }: Bench): Promise<Report> {
  const [small, large] = [await folders.filled(SMALL), await folders.filled(LARGE)]
  const [few, many] = [await openWorker(small.dir), await openWorker(large.dir)]
  const figures = []
  for (const { what, path, isRare } of pathsOf(large)) {
    const taken: [number[], number[]] = [[], []]
    for (let round = 0; round < ROUNDS; round++) {
      taken[0].push(...(await few.run('rebuildFeed', { path, times: TIMES })))
      taken[1].push(...(await many.run('rebuildFeed', { path, times: TIMES })))
    }
    const goals = isRare ? [] : undefined
    figures.push(grownFigure(what, [median(taken[0]), median(taken[1])], goals))
  }
  await Promise.all([few.close(), many.close()])
  return {
    figures,
    notes: [
      'medians; the change is not one of the feed itself, so no time goes into compressing. A rare one has 40 items in all, found by walking the index of the ledger',
    ],
  }
}
