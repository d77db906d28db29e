import type { UnitRowProps } from '@/admin/dashboard/types'
import type { QuotaStatus } from '@/domain/quota'
import { fold } from '@/domain/text'
import { quotaLabels } from '@/labels/quota'
import { radarLabels as t } from '@/labels/radar'
import { timeLabels } from '@/labels/time'
import { PATHS } from '../../_office/menu'
import { markOf } from '../../_office/present/marks'
import type { Radar } from '../loadRadar'
import { presentContributors } from './contributors'
import { countOf } from './strip'

/** The more urgent, the earlier; what is not judged comes last. */
const URGENCY: readonly (QuotaStatus | null)[] = [
  'missed',
  'atRisk',
  'onTrack',
  'notStarted',
  'met',
  'exempt',
  null,
]

const ownRows = ({ below, units, history }: Radar): UnitRowProps[] =>
  below.map(({ rule, period, assessment }): UnitRowProps => {
    const unit = units.get(rule.unitId)
    const past = history.get(rule.id) ?? []
    const met = countOf(past, 'met')
    const judged = met + countOf(past, 'missed')
    const { published, planned, missing, minimum, status } = assessment
    return {
      key: rule.id,
      unit: unit?.name ?? '',
      quota: rule.name,
      href: unit ? `${PATHS.quotas}?don-vi=${unit.slug}` : PATHS.quotas,
      mark: markOf(assessment),
      progress: quotaLabels.progress(assessment),
      planned,
      missing,
      deadline: timeLabels.deadline(period.lastOn),
      record: t.units.record(met, judged),
      sort: {
        unit: fold(unit?.name ?? ''),
        quota: fold(rule.name),
        status: URGENCY.indexOf(status),
        progress: published / minimum,
        planned,
        missing,
        deadline: period.end,
        record: judged === 0 ? -1 : met / judged,
      },
    }
  })

/** Every unit the person watches: the quotas of those that have some, what the others gave; the most urgent first. */
export const presentUnits = (radar: Radar): UnitRowProps[] =>
  [...ownRows(radar), ...presentContributors(radar)].toSorted(
    (a, b) => Number(a.sort.status) - Number(b.sort.status) || (a.sort.unit < b.sort.unit ? -1 : 1),
  )
