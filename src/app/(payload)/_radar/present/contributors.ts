import type { Mark } from '@/admin/office/types'
import type { UnitRowProps } from '@/admin/dashboard/types'
import { fold } from '@/domain/text'
import { radarLabels } from '@/labels/radar'
import { timeLabels } from '@/labels/time'
import type { Standing } from '@/queries/office/quotaStandings'
import type { Radar } from '../loadRadar'

const { units: t } = radarLabels
/** Among those with a quota of their own these come after what is behind and before what is met. */
const URGENCY = { nothing: 1.5, coming: 2.5, something: 4 } as const

const markOf = (published: number, planned: number): Mark & { urgency: number } => {
  if (published > 0) return { word: t.contributed, tone: 'good', urgency: URGENCY.something }
  if (planned > 0) return { word: t.contributing, tone: 'info', urgency: URGENCY.coming }
  return { word: t.notContributed, tone: 'warn', urgency: URGENCY.nothing }
}

const rowOf = (
  { units, history }: Radar,
  { rule, period, assessment }: Standing,
  id: string,
): UnitRowProps => {
  const unit = units.get(id)
  const of = (items: readonly { unitId: string }[]): number =>
    items.filter(({ unitId }) => unitId === id).length
  const past = history.get(rule.id) ?? []
  const active = past.filter((each) => of(each.assessment.items) > 0).length
  const published = of(assessment.items)
  const planned = of(assessment.upcoming)
  const { urgency, ...mark } = markOf(published, planned)
  return {
    key: `${rule.id}:${id}`,
    unit: unit?.name ?? '',
    quota: t.towards(rule.name),
    href: `/admin/collections/articles?where[or][0][and][0][unit][equals]=${id}`,
    mark,
    progress: String(published),
    planned,
    missing: null,
    deadline: timeLabels.deadline(period.lastOn),
    record: t.activeIn(active, past.length),
    sort: {
      unit: fold(unit?.name ?? ''),
      quota: fold(rule.name),
      status: urgency,
      progress: published,
      planned,
      missing: 0,
      deadline: period.end,
      record: past.length === 0 ? -1 : active / past.length,
    },
  }
}

/** The units that work towards somebody's quota and have none of their own: what they gave to it this period. */
export const presentContributors = (radar: Radar): UnitRowProps[] => {
  const { below, rights } = radar
  const withOwn = new Set(below.map(({ rule }) => rule.unitId))
  return below.flatMap((standing) =>
    standing.rule.unitIds
      .filter((id) => !withOwn.has(id) && rights.watched.includes(id) && radar.units.has(id))
      .map((id) => rowOf(radar, standing, id)),
  )
}
