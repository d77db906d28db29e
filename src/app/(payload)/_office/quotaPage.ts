import type { QuotaCardProps } from '@/admin/office/types'
import { unitsOfReports } from '@/access/office'
import { ownUnitsReached } from '@/access/reach'
import type { QuotaRule } from '@/domain/quota'
import { personNames } from '@/queries/office/personNames'
import { quotasConcerning, quotaStandings } from '@/queries/office/quotaStandings'
import { forecasts } from '@/queries/quota/forecasts'
import { unitNames, type UnitName } from '@/queries/office/unitNames'
import { RECORDERS } from '@/useCases/recordPublished'
import { unitsSeen, type Desk } from './desk'
import { loadPast, type PastList } from './pastPeriods'
import { presentQuota, type Reader } from './present/quotaCard'
import { reminderTexts } from './reminderTexts'

type QuotaPage = {
  units: UnitName[]
  unit: UnitName
  quotas: (QuotaCardProps & { reminder: string | null })[]
  /** The ended periods, a list for each kind the unit has a quota of. */
  past: PastList[]
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
  const [reminders, chances] = await Promise.all([
    reminderTexts(desk, standings, names),
    forecasts(payload, standings, now),
  ])
  return {
    units,
    unit,
    quotas: standings.map((standing) => ({
      ...presentQuota(standing, reader, now, chances.get(standing.rule.id)),
      reminder: reminders.get(standing.rule.id) ?? null,
    })),
    past: await loadPast(desk, { rules, unitId: unit.id, readsReports }),
    mayRecord: recordUnits.length > 0,
    readsReports,
  }
}
