import type { Payload, Where } from 'payload'
import { assessQuotas, type QuotaRule } from '@/domain/quota'
import {
  questionOf,
  takenBack,
  type CountFirst,
  type CountQuestion,
  type UnitWeek,
} from '@/domain/quota/weekCounts'
import type { Period } from '@/domain/time/period'
import { ledgerRows, rowsOf } from './ledgerRows'

type Source = { payload: Payload; countFirst: CountFirst }

/** What `takenBack` looks at. */
const WITHDRAWN = {
  subjectType: true,
  subjectId: true,
  channel: true,
  edition: true,
  publishedAt: true,
  withdrawnAt: true,
  unit: true,
  kind: true,
  wordCount: true,
  isRepost: true,
} as const

/** Weeks a question is about, one number for each, by unit id. */
type Counts = Map<string, number[]>

/** Every row on the channel of the subjects that were withdrawn in the span: few, whatever the ledger's size. */
async function withdrawnRows({ payload }: Source, { from, to, channelId }: CountQuestion) {
  // Without the channel: SQLite would then go through all of its rows instead of the few withdrawals.
  const where: Where = { withdrawnAt: { greater_than_equal: from, less_than: to } }
  const { docs } = await payload.db.find<{ subjectId: string }>({
    collection: 'publications',
    where,
    select: { subjectId: true },
    pagination: false,
    limit: 0,
  })
  const subjectIds = [...new Set(docs.map(({ subjectId }) => subjectId))]
  const rows = await rowsOf(payload, subjectIds, { select: WITHDRAWN })
  return rows.filter((row) => row.channelId === channelId)
}

async function ask(source: Source, question: CountQuestion, weeks: number): Promise<Counts> {
  const counted = await source.countFirst(question)
  const counts: Counts = new Map()
  const add = ({ unitId, week, count }: UnitWeek, sign: 1 | -1): void => {
    const own = counts.get(unitId) ?? new Array<number>(weeks).fill(0)
    own[week] = (own[week] ?? 0) + sign * count
    counts.set(unitId, own)
  }
  for (const each of counted) add(each, 1)
  for (const each of takenBack(question, await withdrawnRows(source, question))) add(each, -1)
  return counts
}

const sumOf = (counts: Counts, unitIds: readonly string[], weeks: number): number[] => {
  const sum = new Array<number>(weeks).fill(0)
  for (const unitId of new Set(unitIds))
    counts.get(unitId)?.forEach((count, week) => (sum[week] = (sum[week] ?? 0) + count))
  return sum
}

async function assessed({ payload }: Source, rules: readonly QuotaRule[], weeks: readonly Period[]) {
  const found = new Map<string, number[]>(rules.map(({ id }) => [id, []]))
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (rules.length === 0 || !first || !last) return found
  const unitIds = [...new Set(rules.flatMap((rule) => rule.unitIds))]
  const rows = await ledgerRows(payload, { from: first.start, to: last.end, unitIds })
  for (const week of weeks)
    for (const { quotaId, published } of assessQuotas(rules, week, rows, week.end))
      found.get(quotaId)?.push(published)
  return found
}

/**
 * What weekly quotas counted in ended weeks that follow each other, by quota id, a number per week. The database counts
 * for all quotas that ask the same in one go, so that a province of a thousand units costs one aggregate; the few rules
 * it cannot count by (see `questionOf`) go through the ledger. A test holds both against the domain's own count.
 */
export async function weekCounts(
  source: Source,
  rules: readonly QuotaRule[],
  weeks: readonly Period[],
): Promise<Map<string, number[]>> {
  const groups = new Map<string, { question: CountQuestion; rules: QuotaRule[] }>()
  const others: QuotaRule[] = []
  for (const rule of rules) {
    const question = questionOf(rule, weeks)
    if (question === null) {
      others.push(rule)
      continue
    }
    const key = JSON.stringify(question)
    const group = groups.get(key) ?? { question, rules: [] }
    group.rules.push(rule)
    groups.set(key, group)
  }
  const found = await assessed(source, others, weeks)
  for (const { question, rules: alike } of groups.values()) {
    const counts = await ask(source, question, weeks.length)
    for (const { id, unitIds } of alike) found.set(id, sumOf(counts, unitIds, weeks.length))
  }
  return found
}
