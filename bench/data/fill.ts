import type { Client } from '@libsql/client'
import type { Payload } from 'payload'
import { clock } from '@/adapters/clock'
import { periodOf, previousPeriod } from '@/domain/time/period'
import { seedReference } from '@/seed/reference'
import { migrate } from '@/server/migrate'
import { startRevision } from '@/useCases/bumpRevision'
import { siteChannel } from '@/useCases/siteChannel'
import { copyTemplates, spareFew } from './copies'
import { createOrganisation } from './organisation'
import { publishTemplates } from './templates'

/** Rows of the unit and of the topic that hardly ever come up: a feed full. */
const FEW = 40

/** Slugs of what the benchmarks ask for. */
export type Filled = { topic: string; rareTopic: string; board: string; quietUnit: string; week: string }

/**
 * Fills an empty SQLite database with reference data, 200 units with quotas, two editors and `rows` published
 * articles with their ledger rows, 1,000 in each week up to the end of last week.
 */
export async function fill(payload: Payload, { rows }: { rows: number }): Promise<Filled> {
  const now = clock.now()
  await migrate(payload)
  await startRevision(payload)
  await seedReference({ payload, now })
  const { boards, units, quiet, author } = await createOrganisation(payload, now)
  const { id: channel } = await siteChannel(payload)
  const [section] = (await payload.find({ collection: 'sections', limit: 1, depth: 0 })).docs
  const { docs: topics } = await payload.find({
    collection: 'topics',
    pagination: false,
    sort: 'order',
    depth: 0,
  })
  const [rare, ...usual] = topics
  const [unit] = units
  const [board] = boards
  if (!section || !rare || !usual[0] || !unit || !board) throw new Error('the reference data are incomplete')

  const templates = await publishTemplates(
    payload,
    { unit, section: section.id, topic: usual[0].id, channel, author },
    now,
  )
  const { client } = payload.db as unknown as { client: Client }
  const week = periodOf('week', now)
  const topicIds = usual.map(({ id }) => id)
  await copyTemplates(client, { rows, end: week.start, templates, units, topics: topicIds, author })
  await spareFew(client, { rows, count: FEW, unit: quiet, topic: rare.id })
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  return {
    topic: usual[0].slug ?? '',
    rareTopic: rare.slug ?? '',
    board: board.slug,
    quietUnit: quiet.slug,
    week: previousPeriod(week).key,
  }
}
