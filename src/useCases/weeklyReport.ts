import type { Payload, PayloadRequest } from 'payload'
import { assessQuotas, type QuotaRule } from '@/domain/quota'
import { publicPath } from '@/domain/publication/publicPath'
import { buildWeeklyReport, type ReportNames, type WeeklyReport } from '@/domain/report/weekly'
import type { Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'
import { ledgerRows } from '@/queries/quota/ledgerRows'
import { reportNames } from '@/queries/quota/reportNames'

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

/** The account of one unit's week from the ledger as it stands at `now`; nothing is stored. */
export async function weeklyReport(input: WeekOfUnit): Promise<WeeklyReport> {
  const { payload, unitId, rules, period, now, isClosing, names, req } = input
  const weekly = rules.filter((rule) => rule.unitId === unitId && rule.period === 'week')
  const unitIds = [...new Set(weekly.flatMap((rule) => rule.unitIds))]
  const rows = await ledgerRows(payload, { from: period.start, to: period.end, unitIds, req })
  const known = names ?? (await reportNames(payload, req))
  const site = payload.config.serverURL
  return buildWeeklyReport({
    unit: { id: unitId, name: known.units[unitId] ?? '' },
    period,
    assessments: assessQuotas(weekly, period, rows, now),
    now,
    isClosing,
    names: known,
    linkOf: (item) => `${site}${publicPath(item.subjectType, item.slug)}`,
  })
}
