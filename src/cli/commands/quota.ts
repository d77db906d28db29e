import { assessQuotas, type Assessment, type QuotaRule } from '@/domain/quota'
import { CALENDAR_KINDS, parsePeriod, periodOf, type CalendarKind, type Period } from '@/domain/time/period'
import { formatDateTime, type Instant } from '@/domain/time/instant'
import { cliLabels } from '@/labels/cli'
import { quotaLabels } from '@/labels/quota'
import { timeLabels } from '@/labels/time'
import { ledgerRows } from '@/queries/quota/ledgerRows'
import { quotaRules } from '@/queries/quota/quotaRules'
import type { Context } from '../context'
import { done, type Outcome } from '../outcome'
import { quotaRecords } from './quotaRecord'
import { unitBySlug, type FoundUnit } from '../unitBySlug'
import type { QuotaPeriod } from '../values'

const labels = cliLabels.quota

type Judged = Assessment & { unitId: string }
type Calendar = Period & { kind: CalendarKind }

async function assessKind(
  { payload }: Context,
  { rules, period, now }: { rules: readonly QuotaRule[]; period: Period; now: Instant },
): Promise<Judged[]> {
  if (rules.length === 0) return []
  const unitIds = [...new Set(rules.flatMap((rule) => rule.unitIds))]
  const rows = await ledgerRows(payload, { from: period.start, to: period.end, unitIds })
  const unitOf = new Map(rules.map((rule) => [rule.id, rule.unitId]))
  return assessQuotas(rules, period, rows, now).map((each) => ({
    ...each,
    unitId: unitOf.get(each.quotaId) ?? '',
  }))
}

/** The wanted period for the quotas of its kind, or for every quota the period of its kind that runs now. */
async function assessAll(
  context: Context,
  { rules, wanted, now }: { rules: readonly QuotaRule[]; wanted: Calendar | undefined; now: Instant },
): Promise<Judged[]> {
  const kinds = wanted ? [wanted.kind] : CALENDAR_KINDS
  const assessments: Judged[] = []
  for (const kind of kinds) {
    const own = rules.filter((rule) => rule.period === kind)
    assessments.push(
      ...(await assessKind(context, { rules: own, period: wanted ?? periodOf(kind, now), now })),
    )
  }
  return assessments
}

const statusOf = ({ status }: Assessment): string =>
  status === null ? quotaLabels.notJudgedStatus : quotaLabels.status[status]

const resultNote = ({ notJudged, exemption }: Assessment): string[] => {
  if (notJudged)
    return [labels.note(quotaLabels.notJudged[notJudged.reason][notJudged.partly ? 'part' : 'whole'])]
  return exemption ? [labels.note(quotaLabels.exemption(exemption.reason))] : []
}

const noteOf = (assessment: Assessment): string[] => {
  const rules = quotaLabels.counting(assessment.counting)
  return [...resultNote(assessment), ...(rules ? [labels.note(rules)] : [])]
}

function describe(assessment: Assessment): string[] {
  const period = parsePeriod(assessment.periodKey)
  if (period === null) return []
  const { quotaName, items, upcoming, notCounted } = assessment
  return [
    labels.line(quotaName, timeLabels.period(period), quotaLabels.progress(assessment), statusOf(assessment)),
    labels.outlook(quotaLabels.outlook(assessment), timeLabels.deadline(period.lastOn)),
    ...noteOf(assessment),
    ...[...items, ...upcoming].map(({ title, publishedAt, dueAt }) =>
      labels.item(formatDateTime(publishedAt ?? dueAt ?? assessment.asOf), title),
    ),
    ...notCounted
      .filter(({ why }) => why !== 'kind' && why !== 'topic')
      .map((item) => labels.notCounted(item.title, quotaLabels.notCountedNote(item))),
  ]
}

async function unitsById({ payload }: Context, ids: readonly string[]): Promise<FoundUnit[]> {
  const { docs } = await payload.find({
    collection: 'units',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true, slug: true },
    sort: ['order', 'name'],
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id, name, slug }) => ({ id, name, slug: slug ?? '' }))
}

/**
 * Quotas as the ledger stands now: of one unit or all, in one period or in the current one of each quota's kind.
 * An ended period is judged as of its end, as its report was. Over the days of a report (CCHC, any two days): how the
 * periods that ended in them were kept.
 */
export async function quota(
  context: Context,
  options: { unit?: string; period?: QuotaPeriod },
): Promise<Outcome> {
  const found = options.unit === undefined ? null : await unitBySlug(context.payload, options.unit)
  if (found && !found.ok) return found
  const rules = await quotaRules(context.payload, found ? [found.unit.id] : undefined)
  const { period } = options
  if (period && 'key' in period) {
    const units = await unitsById(
      context,
      rules.map(({ unitId }) => unitId),
    )
    return quotaRecords(context, { ...period, rules, units })
  }
  const now = context.clock.now()
  const assessments = await assessAll(context, { rules, wanted: period?.calendar, now })
  const units = await unitsById(
    context,
    assessments.map(({ unitId }) => unitId),
  )
  const byUnit = units.map((each) => ({
    unit: each,
    quotas: assessments.filter(({ unitId }) => unitId === each.id).map(({ unitId: _unit, ...rest }) => rest),
  }))
  const text = byUnit.flatMap(({ unit: { name, slug }, quotas }) => [
    labels.unitLine(name, slug),
    ...quotas.flatMap(describe),
  ])
  return done(text.length > 0 ? text : [labels.none], { now, units: byUnit })
}
