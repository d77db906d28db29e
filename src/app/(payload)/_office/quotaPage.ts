import type { PastWeekProps, QuotaCardProps } from '@/admin/office/types'
import { unitsOfReports } from '@/access/office'
import { ownUnitsReached } from '@/access/reach'
import type { QuotaRule } from '@/domain/quota'
import { bindingFromOn } from '@/domain/quota/validity'
import { formatDay } from '@/domain/time/instant'
import { periodOf } from '@/domain/time/period'
import { officeLabels } from '@/labels/office'
import { findReports } from '@/queries/office/findReports'
import { personNames } from '@/queries/office/personNames'
import { quotasConcerning, quotaStandings } from '@/queries/office/quotaStandings'
import { unitNames, type UnitName } from '@/queries/office/unitNames'
import { RECORDERS } from '@/useCases/recordPublished'
import { unitsSeen, type Desk } from './desk'
import { endedWeeks, presentPastWeek } from './present/pastWeeks'
import { presentQuota, type Reader } from './present/quotaCard'
import { reminderTexts } from './reminderTexts'

const { quotaView } = officeLabels
/** How many ended weeks the screen shows; older ones are among the reports. */
const PAST_WEEKS = 8

type QuotaPage = {
  units: UnitName[]
  unit: UnitName
  quotas: (QuotaCardProps & { reminder: string | null })[]
  weeks: PastWeekProps[]
  /** Since when the unit's quotas are counted, when that lies within the weeks shown. */
  since: string | null
  mayRecord: boolean
  readsReports: boolean
}

async function readerOf(
  desk: Desk,
  rules: readonly QuotaRule[],
  unitId: string,
  names: Map<string, UnitName>,
) {
  const { req, payload, person } = desk
  const [seen, keeps, people] = await Promise.all([
    unitsSeen(desk),
    ownUnitsReached(req, person, ['office']),
    personNames(
      payload,
      rules.flatMap(({ exemptions }) => exemptions.map(({ by }) => by)),
    ),
  ])
  const reader: Reader = {
    reaches: (id) => seen.includes(id),
    mayExempt: keeps.includes(unitId),
    unitName: (id) => names.get(id)?.name ?? null,
    personName: (id) => people.get(id) ?? '',
  }
  return reader
}

async function loadWeeks(
  { payload, now }: Desk,
  rules: readonly QuotaRule[],
  unitId: string,
  readsReports: boolean,
) {
  const weeks = endedWeeks(periodOf('week', now), PAST_WEEKS)
  const { reports } = await findReports(payload, { unitIds: [unitId], page: 1, limit: PAST_WEEKS + 1 })
  const fromOn = rules
    .filter(({ period }) => period === 'week')
    .map(bindingFromOn)
    .sort()[0]
  const earliest = weeks.at(-1)?.firstOn ?? ''
  return {
    weeks: weeks.map((week) =>
      presentPastWeek(
        week,
        reports.find(({ periodKey }) => periodKey === week.key),
        { rules, readsReports },
      ),
    ),
    since: fromOn !== undefined && fromOn > earliest ? quotaView.knownFrom(formatDay(fromOn)) : null,
  }
}

/**
 * Everything the quota screen shows of one unit: the one asked for by its slug, else the first the person reaches.
 * Null when no quota concerns the person.
 */
export async function loadQuotaPage(desk: Desk, slug: string | null): Promise<QuotaPage | null> {
  const { req, payload, person, now } = desk
  const [seen, names, reportUnits, recordUnits] = await Promise.all([
    unitsSeen(desk),
    unitNames(payload),
    unitsOfReports(req, person),
    ownUnitsReached(req, person, RECORDERS),
  ])
  const concerning = await quotasConcerning(payload, seen)
  const units = [...names.values()].filter(({ id }) => concerning.some(({ unitId }) => unitId === id))
  const unit =
    units.find((each) => each.slug === slug) ?? units.find(({ id }) => seen.includes(id)) ?? units[0]
  if (!unit) return null

  const rules = concerning.filter(({ unitId }) => unitId === unit.id)
  const readsReports = reportUnits.includes(unit.id)
  const reader = await readerOf(desk, rules, unit.id, names)
  const standings = await quotaStandings(payload, rules, now)
  const reminders = await reminderTexts(desk, standings, names)
  return {
    units,
    unit,
    quotas: standings.map((standing) => ({
      ...presentQuota(standing, reader, now),
      reminder: reminders.get(standing.rule.id) ?? null,
    })),
    ...(await loadWeeks(desk, rules, unit.id, readsReports)),
    mayRecord: recordUnits.length > 0,
    readsReports,
  }
}
