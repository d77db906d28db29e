import { assessQuotas, type Assessment, type LedgerRow, type QuotaRule } from '@/domain/quota'
import type { QuotaPeriod, QuotaRecord } from '@/domain/report/information/types'
import type { Span } from '@/domain/report/information/spans'
import type { Instant } from '@/domain/time/instant'
import { CALENDAR_KINDS, periodsBetween, type CalendarKind, type Period } from '@/domain/time/period'

/**
 * The periods of one kind a report tells of: those whose last day lies in the span and that have ended. A week over the
 * 14th thus stands in exactly one of two reports that follow each other.
 */
const judgedPeriods = (kind: CalendarKind, span: Span, now: Instant): Period[] =>
  periodsBetween(kind, span.start, span.end).filter(({ lastOn, end }) => lastOn <= span.lastOn && end <= now)

/** How each quota was kept in the span. `rows` reach back to the first day of the first period (`ledgerFrom`). */
export const quotaRecords = (
  rules: readonly QuotaRule[],
  span: Span,
  rows: readonly LedgerRow[],
  now: Instant,
): QuotaRecord[] => {
  const assessed = new Map<string, [Period, Assessment][]>(rules.map(({ id }) => [id, []]))
  for (const kind of CALENDAR_KINDS) {
    const own = rules.filter(({ period }) => period === kind)
    if (own.length === 0) continue
    for (const period of judgedPeriods(kind, span, now))
      for (const assessment of assessQuotas(own, period, rows, now))
        assessed.get(assessment.quotaId)?.push([period, assessment])
  }
  return rules.map(({ id, name }) => recordOf(id, name, assessed.get(id) ?? []))
}

/** The first moment quota records of the span need the ledger from: a week may begin before the span does. */
export const ledgerFrom = (rules: readonly QuotaRule[], span: Span, now: Instant): Instant =>
  [
    span.start,
    ...CALENDAR_KINDS.filter((kind) => rules.some(({ period }) => period === kind)).map(
      (kind) => judgedPeriods(kind, span, now)[0]?.start ?? span.start,
    ),
  ].sort()[0] ?? span.start

const recordOf = (quotaId: string, quotaName: string, all: [Period, Assessment][]): QuotaRecord => {
  const told = all.filter(([, { notJudged }]) => notJudged === null || notJudged.partly)
  const count = (status: Assessment['status']) =>
    told.filter(([, assessment]) => assessment.status === status).length
  return {
    quotaId,
    quotaName,
    met: count('met'),
    missed: count('missed'),
    exempt: count('exempt'),
    notJudged: count(null),
    periods: told.map(([period, assessment]) => periodOfRecord(period, assessment)),
  }
}

const periodOfRecord = (
  { kind, key, firstOn, lastOn }: Period,
  { status, published, minimum, exemption }: Assessment,
): QuotaPeriod => ({
  kind,
  key,
  firstOn,
  lastOn,
  status,
  published,
  minimum,
  reason: exemption?.reason ?? null,
})
