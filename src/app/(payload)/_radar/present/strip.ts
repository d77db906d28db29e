import type { BarProps, BarStatus, StripProps } from '@/admin/dashboard/types'
import { quotaLabels } from '@/labels/quota'
import { radarLabels as t } from '@/labels/radar'
import { timeLabels } from '@/labels/time'
import type { PastPeriod } from '@/queries/radar/quotaHistory'

const isEnded = (status: unknown): status is BarStatus =>
  status === 'met' || status === 'missed' || status === 'exempt'

/** "47" of a week, "11" of a month, "Q4", "H2", "2026". */
const shortKey = (key: string): string => key.replace(/^\d{4}-W?/, '')

const barOf = ({ period, assessment }: PastPeriod): BarProps[] =>
  isEnded(assessment.status)
    ? [
        {
          key: period.key,
          short: shortKey(period.key),
          period: timeLabels.period(period),
          published: assessment.published,
          minimum: assessment.minimum,
          status: assessment.status,
          word: quotaLabels.status[assessment.status],
        },
      ]
    : []

/** How many of these ended so. */
export const countOf = (past: readonly PastPeriod[], status: BarStatus): number =>
  past.filter(({ assessment }) => assessment.status === status).length

/** The last ended periods of a quota, as bars and in one sentence. */
export const presentStrip = (id: string, minimum: number, past: readonly PastPeriod[]): StripProps => ({
  id,
  minimum,
  bars: past.flatMap(barOf),
  sum:
    past.length === 0
      ? t.strip.none
      : t.strip.sum(past.length, countOf(past, 'met'), countOf(past, 'missed'), countOf(past, 'exempt')),
})
