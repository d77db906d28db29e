import type { StandingProps, TaskProps } from '@/admin/office/types'
import type { Instant } from '@/domain/time/instant'
import { officeLabels } from '@/labels/office'
import { quotaLabels } from '@/labels/quota'
import { timeLabels } from '@/labels/time'
import type { StoredReport } from '@/queries/office/findReport'
import type { Standing } from '@/queries/office/quotaStandings'
import type { UnitName } from '@/queries/office/unitNames'
import { QUEUE_PATHS, type Queues } from './deskLists'
import { PATHS } from './menu'
import { markOf, slotsOf } from './present/marks'
import { daysLeftIn } from './present/quotaCard'
import { oldestOf } from './present/work'

const { desk: words } = officeLabels
/** More quotas than fit the first screen are on their own. */
const MAX_STANDINGS = 12

const pathOf = (unit: UnitName | undefined): string =>
  unit ? `${PATHS.quotas}?don-vi=${unit.slug}` : PATHS.quotas

/** The running period of every quota that concerns the person, in one line each. */
export const presentStandings = (
  standings: readonly Standing[],
  units: ReadonlyMap<string, UnitName>,
  now: Instant,
): StandingProps[] =>
  standings.slice(0, MAX_STANDINGS).map(({ rule, period, assessment }) => ({
    key: rule.id,
    name: rule.name,
    unit: units.get(rule.unitId)?.name ?? '',
    period: timeLabels.period(period),
    mark: markOf(assessment),
    progress: quotaLabels.progress(assessment),
    slots: slotsOf(assessment),
    facts: words.standing(assessment),
    deadline: words.deadline(timeLabels.deadline(period.lastOn), daysLeftIn(period, now)),
    href: pathOf(units.get(rule.unitId)),
  }))

type Facts = {
  standings: readonly Standing[]
  queues: Queues
  /** Last week's reports of the units one reads. */
  lastReports: readonly StoredReport[]
  units: ReadonlyMap<string, UnitName>
  now: Instant
}

/** "Việc cần làm" of office and leaders, the most urgent first: what failed, what is missing, what waits, what was missed. */
export const deskTasks = ({ standings, queues, lastReports, units, now }: Facts): TaskProps[] => {
  const { failed, approvals, submissions } = queues
  const behind = standings.filter(({ assessment }) => assessment.status === 'atRisk')
  const missed = lastReports.filter(({ model, adjustedModel }) => (adjustedModel ?? model).summary.missed > 0)
  const waiting = [
    { key: 'approvals', queue: approvals, text: words.task.approvals, href: QUEUE_PATHS.approvals },
    { key: 'submissions', queue: submissions, text: words.task.submissions, href: QUEUE_PATHS.submissions },
  ].filter(({ queue }) => queue.total > 0)
  return [
    ...(failed.length > 0
      ? [{ key: 'failed', text: words.task.failed(failed.length), href: FAILED_PATH, tone: 'bad' as const }]
      : []),
    ...behind.map(({ rule, period, assessment }) => ({
      key: rule.id,
      text: words.task.missing(rule.name, assessment.missing, timeLabels.deadline(period.lastOn)),
      href: pathOf(units.get(rule.unitId)),
      tone: 'warn' as const,
    })),
    ...waiting.map(({ key, queue, text, href }) => ({
      key,
      text: text(queue.total, oldestOf(queue, now)),
      href,
      tone: 'info' as const,
    })),
    ...missed.map(({ id, model }) => ({
      key: id,
      text: words.task.missed(timeLabels.period(model.period), model.unit.name),
      href: `${PATHS.reports}/${id}`,
      tone: 'bad' as const,
    })),
  ]
}

const FAILED_PATH = '/admin/collections/publications?where[or][0][and][0][status][equals]=failed'
