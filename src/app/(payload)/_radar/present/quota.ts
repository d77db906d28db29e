import type { RadarQuotaProps } from '@/admin/dashboard/types'
import type { Assessment, QuotaRule } from '@/domain/quota'
import type { Instant } from '@/domain/time/instant'
import { forecastLabels } from '@/labels/forecast'
import { quotaLabels } from '@/labels/quota'
import { radarLabels as t } from '@/labels/radar'
import { timeLabels } from '@/labels/time'
import { PATHS } from '../../_office/menu'
import { markOf, slotsOf } from '../../_office/present/marks'
import { livePieces } from '../../_office/present/pieces'
import type { Radar } from '../loadRadar'
import { presentNext } from './next'
import { presentStrip } from './strip'

/** More coming pieces than these are only counted. */
const SHOWN = 3
const MS_OF_MINUTE = 60_000

/** "hết Chủ nhật 22/11/2026 (còn 1 ngày 6 giờ)". */
const timeLeft = (lastOn: string, end: Instant, now: Instant): string =>
  `${timeLabels.deadline(lastOn)} (${t.left(Math.floor((Date.parse(end) - Date.parse(now)) / MS_OF_MINUTE))})`

/** Nothing is forecast of what is met, exempt or not judged. */
const chanceOf = ({ chances }: Radar, { id, period }: QuotaRule, { status }: Assessment): string | null => {
  const chance = chances.get(id)
  const isOpen = status === 'onTrack' || status === 'atRisk'
  return chance && isOpen ? forecastLabels.sentence(chance, period) : null
}

/** The quotas of the person's unit, ready to be shown. */
export const presentQuotas = (radar: Radar): RadarQuotaProps[] =>
  radar.own.map(({ standing: { rule, period, assessment }, next }) => {
    const coming = assessment.upcoming.filter(({ unitId }) => radar.seen.includes(unitId)).slice(0, SHOWN)
    const unit = radar.units.get(rule.unitId)
    return {
      id: rule.id,
      name: rule.name,
      period: timeLabels.period(period),
      href: unit ? `${PATHS.quotas}?don-vi=${unit.slug}` : PATHS.quotas,
      mark: markOf(assessment),
      progress: quotaLabels.progress(assessment),
      slots: slotsOf(assessment),
      planned: assessment.planned,
      missing: assessment.missing,
      timeLeft: timeLeft(period.lastOn, period.end, radar.desk.now),
      upcoming: livePieces(coming, { nameOf: (id) => radar.units.get(id)?.name ?? null }),
      moreUpcoming: assessment.upcoming.length - coming.length,
      forecast: chanceOf(radar, rule, assessment),
      next: presentNext(radar, next, rule.id),
      strip: presentStrip(rule.id, rule.minimum, radar.history.get(rule.id) ?? []),
    }
  })
