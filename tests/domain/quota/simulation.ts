import type { LedgerRow } from '@/domain/quota'
import { addMinutes, type Instant } from '@/domain/time/instant'
import { rowOf } from '@tests/domain/quota/support'

/** What happened to one subject, in order: an edition went out (later than due, after an outage), or was withdrawn. */
export type Happening = { at: Instant; kind: 'publish' | 'withdraw'; dueAt: Instant }
export type Life = { subjectId: string; kind: string; unitId: string; happenings: Happening[] }

/** A repeatable source of numbers in [0, 1) (mulberry32). */
export const randomOf = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** Subjects published, revised, withdrawn and published again at random moments within `weeks` weeks of `start`. */
export const livesFrom = (start: Instant, weeks: number, subjects: number, random: () => number): Life[] =>
  Array.from({ length: subjects }, (_, n) => {
    const happenings: Happening[] = []
    let minute = Math.floor(random() * weeks * 7 * 1440)
    for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
      const previous = happenings.at(-1)
      const isUp = previous?.kind === 'publish'
      const delay = random() < 0.2 ? Math.floor(random() * 15000) : 0
      const at = addMinutes(start, minute + delay)
      const kind = isUp && random() < 0.5 ? 'withdraw' : 'publish'
      happenings.push({ at, kind, dueAt: addMinutes(start, minute) })
      minute += delay + 1 + Math.floor(random() * 12000)
    }
    return {
      subjectId: `s${n}`,
      kind: random() < 0.8 ? 'news' : 'photo',
      unitId: random() < 0.7 ? 'office' : 'elsewhere',
      happenings,
    }
  })

/** The ledger as it stood at `now`: editions out, superseded, withdrawn, and the next one planned if it was due to come. */
export const ledgerAt = (lives: readonly Life[], now: Instant): LedgerRow[] =>
  lives.flatMap((life) => rowsAt(life, now))

const rowsAt = ({ subjectId, kind, unitId, happenings }: Life, now: Instant): LedgerRow[] => {
  const rows: LedgerRow[] = []
  for (const { at, kind: what, dueAt } of happenings) {
    const last = rows.at(-1)
    if (what === 'withdraw') {
      if (at <= now && last) rows.splice(-1, 1, { ...last, status: 'withdrawn', withdrawnAt: at })
      continue
    }
    const next = rowOf({
      id: `${subjectId}-${rows.length}`,
      subjectId,
      kind,
      unitId,
      edition: rows.length + 1,
      dueAt,
    })
    if (at > now) return [...rows, { ...next, status: 'planned' }]
    if (last?.status === 'published') rows.splice(-1, 1, { ...last, status: 'superseded', supersededAt: at })
    rows.push({ ...next, publishedAt: at })
  }
  return rows
}

/** The subjects a week counts, told from the happenings alone. */
export const expectedSubjects = (lives: readonly Life[], start: Instant, end: Instant): string[] =>
  lives
    .filter(({ kind, unitId }) => kind === 'news' && unitId === 'office')
    .filter(({ happenings }) => {
      const before = happenings.filter(({ at }) => at < end)
      const first = before[0]
      return first !== undefined && first.at >= start && before.at(-1)?.kind === 'publish'
    })
    .map(({ subjectId }) => subjectId)
    .sort()
