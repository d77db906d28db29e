import type { Client } from '@libsql/client'
import type { Payload } from 'payload'
import { clock } from '@/adapters/clock'
import { addDays, type Day } from '@/domain/time/instant'
import { parsePeriod } from '@/domain/time/period'
import { seedReference } from '@/seed/reference'
import { migrate } from '@/server/migrate'
import { siteChannel } from '@/useCases/siteChannel'

/** A year of 53 weeks. */
export const FIRST_WEEK = '2026-W01'
export const WEEKS = 53

export type Province = { units: number; rows: number }

const firstMonday = (): Day => parsePeriod(FIRST_WEEK)?.firstOn ?? ''
const id = (mark: string) => `printf('%08x-${mark}-4000-8000-%012x', (n.i * 2654435761) % 4294967296, n.i)`
const numbers = (count: number) =>
  `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${count})`
/** Evenly over the weeks, in no order of units. */
const at = (rows: number) =>
  `strftime('%Y-%m-%dT%H:%M:%fZ', :start + (n.i + 0.5) * ${(WEEKS * 7 * 86_400) / rows}, 'unixepoch')`

/** A unit for each quota of two a week, all known before the year began. */
async function fillUnits(client: Client, units: number): Promise<void> {
  const stamp = addDays(firstMonday(), -30)
  const both = { stamp: `${stamp}T00:00:00.000Z` }
  await client.execute({
    sql: `INSERT INTO units (id, name, slug, path, updated_at, created_at) ${numbers(units)}
      SELECT ${id('cccc')}, 'Unit ' || n.i, 'unit-' || n.i, '/' || ${id('cccc')} || '/', :stamp, :stamp FROM n`,
    args: both,
  })
  await client.execute({
    sql: `INSERT INTO quotas (id, name, unit_id, period, minimum, include_units_below, channel_id, valid_from_on, installed_at, updated_at, created_at)
      ${numbers(units)} SELECT ${id('dddd')}, 'Two a week', ${id('cccc')}, 'week', 2, 0, :channel, :day, :stamp, :stamp, :stamp FROM n`,
    args: { ...both, day: stamp, channel: '' },
  })
}

/** All are first editions; one of a hundred was taken off at once. */
async function fillLedger(client: Client, { units, rows }: Province, channel: string): Promise<void> {
  const start = Date.parse(`${firstMonday()}T00:00:00+07:00`) / 1000
  const unit = `printf('%08x-cccc-4000-8000-%012x', ((n.i * 37 % ${units}) * 2654435761) % 4294967296, n.i * 37 % ${units})`
  const isOff = 'n.i % 100 = 0'
  await client.execute({
    sql: `INSERT INTO publications (id, key, subject_type, subject_id, channel_id, edition, unit_id, unit_path, kind, slug, title,
        status, origin, due_at, published_at, first_published_at, withdrawn_at, word_count, is_repost, content, updated_at, created_at)
      ${numbers(rows)} SELECT ${id('bbbb')}, 'article:' || n.i || ':trang-web:1', 'article', ${id('aaaa')}, :channel, 1, ${unit},
        '/' || ${unit} || '/', 'news', 'tin-' || n.i, 'Tin ' || n.i, CASE WHEN ${isOff} THEN 'withdrawn' ELSE 'published' END, 'nhip',
        ${at(rows)}, ${at(rows)}, ${at(rows)}, CASE WHEN ${isOff} THEN ${at(rows)} END, 200, 0, json_object('text', hex(zeroblob(400))),
        ${at(rows)}, ${at(rows)} FROM n`,
    args: { start, channel },
  })
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
}

/** A province of units with a quota each and a year of their ledger, made inside SQLite. */
export async function fillProvince(payload: Payload, province: Province): Promise<void> {
  await migrate(payload)
  await seedReference({ payload, now: clock.now() })
  const { id: channel } = await siteChannel(payload)
  const { client } = payload.db as unknown as { client: Client }
  await client.execute('PRAGMA foreign_keys = OFF')
  await fillUnits(client, province.units)
  await client.execute({
    sql: `UPDATE quotas SET channel_id = :channel WHERE name = 'Two a week'`,
    args: { channel },
  })
  await fillLedger(client, province, channel)
}
