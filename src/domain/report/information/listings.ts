import { isOut, vantageOf } from '@/domain/quota/story'
import type { LedgerRow } from '@/domain/quota'
import type { ProcedureListed, SloganUsed } from '@/domain/report/information/types'
import type { Span } from '@/domain/report/information/spans'
import type { Instant } from '@/domain/time/instant'

/**
 * The slogans shown on at least one moment of the span, by what had happened at its end (or `now`): one line per
 * slogan and channel, oldest first. Of every slogan in `rows` all rows must be there.
 */
export const slogansUsed = (
  rows: readonly LedgerRow[],
  span: Span,
  now: Instant,
  { channels }: { channels: ReadonlyMap<string, string> },
): SloganUsed[] => {
  const vantage = vantageOf({ ...span, kind: 'year', key: '' }, now)
  const used = [...groupsOf(rows, 'slogan')].flatMap((own) => {
    const out = own.filter((row) => isOut(row, vantage)).sort(byPublication)
    const [first] = out
    const last = out.at(-1)
    if (!first || !last) return []
    const until = vantage.hasHappened(last.withdrawnAt) ? last.withdrawnAt : null
    if (until !== null && until < span.start) return []
    const shownFrom = first.publishedAt ?? ''
    return [
      {
        subjectId: last.subjectId,
        text: last.title,
        channelName: channels.get(last.channelId) ?? '',
        shownFrom,
        shownUntil: until,
        isNew: shownFrom >= span.start,
      },
    ]
  })
  return used.sort((a, b) => compare(`${a.shownFrom} ${a.subjectId}`, `${b.shownFrom} ${b.subjectId}`))
}

/** The procedures whose listing was made, renewed or taken down in the span; the last change of each counts. */
export const proceduresListed = (
  rows: readonly LedgerRow[],
  span: Span,
  now: Instant,
  { codes, linkOf }: { codes: ReadonlyMap<string, string>; linkOf(row: LedgerRow): string | null },
): ProcedureListed[] => {
  const vantage = vantageOf({ ...span, kind: 'year', key: '' }, now)
  const listed = [...groupsOf(rows, 'procedure')].flatMap((own): ProcedureListed[] => {
    const out = own.filter((row) => isOut(row, vantage)).sort(byPublication)
    const [first] = out
    const last = out.at(-1)
    if (!first || !last) return []
    const withdrawnAt = vantage.hasHappened(last.withdrawnAt) ? last.withdrawnAt : null
    const at = withdrawnAt ?? last.publishedAt ?? ''
    if (at < span.start) return []
    const change =
      withdrawnAt !== null ? 'withdrawn' : (first.publishedAt ?? '') >= span.start ? 'listed' : 'updated'
    return [
      {
        subjectId: last.subjectId,
        code: codes.get(last.subjectId) ?? null,
        name: last.title,
        change,
        at,
        link: withdrawnAt === null ? linkOf(last) : null,
      },
    ]
  })
  return listed.sort((a, b) => compare(`${a.at} ${a.subjectId}`, `${b.at} ${b.subjectId}`))
}

const groupsOf = (
  rows: readonly LedgerRow[],
  subjectType: LedgerRow['subjectType'],
): Iterable<LedgerRow[]> => {
  const groups = new Map<string, LedgerRow[]>()
  for (const row of rows) {
    if (row.subjectType !== subjectType) continue
    const key = `${row.subjectId}:${row.channelId}`
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups.values()
}

const byPublication = (a: LedgerRow, b: LedgerRow): number =>
  compare(a.publishedAt ?? '', b.publishedAt ?? '') || a.edition - b.edition

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
