import type { Payload, PayloadRequest } from 'payload'
import { assessQuotas, type Assessment, type QuotaRule } from '@/domain/quota'
import { periodsReportedIn } from '@/domain/quota/periods'
import { publicPath } from '@/domain/publication/publicPath'
import { buildWeeklyReport, type ReportNames, unseenWindow, type WeeklyReport } from '@/domain/report/weekly'
import type { Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'
import { findUnseen } from '@/queries/quota/findUnseen'
import { ledgerRows } from '@/queries/quota/ledgerRows'
import { presentLetterhead } from '@/queries/reports/findUnitFacts'
import { reportNames } from '@/queries/quota/reportNames'
import { findPortals } from './portalWatch/portals'

export type WeekOfUnit = {
  payload: Payload
  unitId: string
  /** All quotas of the unit. */
  rules: readonly QuotaRule[]
  period: Period
  now: Instant
  isClosing: boolean
  /** Loaded once for many reports; looked up when not given. */
  names?: ReportNames
  req?: PayloadRequest
}

/** The unit's quotas of the week, then those of each longer period that ends in it. */
async function assessEnding(
  { payload, period: week, now, req }: WeekOfUnit,
  own: readonly QuotaRule[],
): Promise<Assessment[]> {
  const assessments: Assessment[] = []
  for (const period of periodsReportedIn(week)) {
    const rules = own.filter((rule) => rule.period === period.kind)
    if (rules.length === 0) continue
    const unitIds = [...new Set(rules.flatMap((rule) => rule.unitIds))]
    const rows = await ledgerRows(payload, { from: period.start, to: period.end, unitIds, req })
    assessments.push(...assessQuotas(rules, period, rows, now))
  }
  return assessments
}

/** What the unit's portal did not show; null where none is watched. */
async function unseenOn({ payload, unitId, period, now, req }: WeekOfUnit) {
  const portals = await findPortals(payload, req)
  return portals.has(unitId) ? findUnseen(payload, { unitId, ...unseenWindow(period, now), req }) : null
}

/** The account of one unit's week from the ledger as it stands at `now`; nothing is stored. */
export async function weeklyReport(input: WeekOfUnit): Promise<WeeklyReport> {
  const { payload, unitId, rules, period, now, isClosing, names, req } = input
  const own = rules.filter((rule) => rule.unitId === unitId)
  const known = names ?? (await reportNames(payload, req))
  const site = payload.config.serverURL
  return buildWeeklyReport({
    unit: { id: unitId, name: known.units[unitId] ?? '' },
    period,
    assessments: await assessEnding(input, own),
    now,
    isClosing,
    names: known,
    unseen: await unseenOn(input),
    ...(isClosing ? await presentLetterhead(payload, unitId, req) : {}),
    linkOf: (item) => `${site}${publicPath(item.subjectType, item.slug)}`,
  })
}
