import type { NextProps } from '@/admin/dashboard/types'
import type { QuotaRule } from '@/domain/quota'
import { isIdle, type NextCode, type NextThing } from '@/domain/radar/nextThing'
import { radarLabels as t } from '@/labels/radar'
import { collectionOf, type WorkItem } from '@/queries/office/workItems'
import { PATHS } from '../../_office/menu'
import { QUEUE_PATHS } from '../lists'
import type { Radar } from '../loadRadar'
import { piecesFor } from '../waiting'

const LISTS = {
  failed: '/admin/collections/publications?where[or][0][and][0][status][equals]=failed',
  procedures: '/admin/collections/procedures',
  runs: '/admin/collections/jobRuns',
  mails: '/admin/collections/mails?where[or][0][and][0][status][equals]=failed',
} as const
export const SHELF_ID = 'tin-du-tru'

const documentOf = ({ collection, id }: Pick<WorkItem, 'collection' | 'id'>): string =>
  `/admin/collections/${collection}/${id}`

/** A single one is opened at once, several as their list. */
const oneOrList = (items: readonly Pick<WorkItem, 'collection' | 'id'>[], list: string): string =>
  items.length === 1 && items[0] ? documentOf(items[0]) : list

const procedure = ([first, ...others]: readonly { id: string }[]): string =>
  first && others.length === 0 ? `${LISTS.procedures}/${first.id}` : LISTS.procedures

/** The quotas of the unit of that quota; of the first that is behind when several are meant. */
const quotaPath = ({ own, below, units }: Radar, quotaId: string | null): string => {
  const all = [...own.map(({ standing }) => standing), ...below]
  const found =
    all.find(({ rule }) => rule.id === quotaId) ??
    below.find(({ assessment }) => assessment.status === 'atRisk') ??
    all[0]
  const unit = units.get(found?.rule.unitId ?? '')
  return unit ? `${PATHS.quotas}?don-vi=${unit.slug}` : PATHS.quotas
}

/** The documents of what could not go out: of all, or of the units of one quota. */
const failedFor = ({ queues }: Radar, rule: QuotaRule | null) =>
  queues.failed
    .filter(({ unitId }) => rule === null || rule.unitIds.includes(unitId ?? ''))
    .map(({ subjectType, subjectId }) => ({ collection: collectionOf(subjectType), id: subjectId }))

/** Where a thing is done. */
const hrefOf = (radar: Radar, code: NextCode, quotaId: string | null): string => {
  const { desk, own, duties, rights } = radar
  const rule = own.find(({ standing }) => standing.rule.id === quotaId)?.standing.rule ?? null
  const pieces = piecesFor({ ...radar, personId: desk.person.id }, rule)
  switch (code) {
    case 'repair':
      return oneOrList(failedFor(radar, rule), LISTS.failed)
    case 'approve':
      return oneOrList(pieces.approvals, QUEUE_PATHS.approvals)
    case 'edit':
      return oneOrList(pieces.submissions, QUEUE_PATHS.submissions)
    case 'fix':
      return pieces.returned[0] ? documentOf(pieces.returned[0]) : PATHS.desk
    case 'finish':
      return pieces.drafts[0] ? documentOf(pieces.drafts[0]) : PATHS.desk
    case 'pickReserve':
      return `#${SHELF_ID}`
    case 'write':
      return '/admin/collections/articles/create'
    case 'confirm':
      return procedure(duties.toConfirm)
    case 'renew':
      return procedure(duties.expiring)
    case 'restoreJobs':
      return LISTS.runs
    case 'resendMails':
      return LISTS.mails
    case 'none':
      if (rights.can.maintain) return LISTS.runs
      return rights.can.confirm ? LISTS.procedures : PATHS.quotas
    default:
      return quotaPath(radar, quotaId)
  }
}

const textOf = ({ rights }: Radar, { code, count }: NextThing, isForUnits: boolean): string => {
  if (isForUnits && (code === 'remind' || code === 'watch')) return t.nextUnits[code](count)
  if (code !== 'none') return t.next[code](count)
  if (rights.can.maintain) return t.noneFor.maintain
  return rights.can.confirm ? t.noneFor.confirm : t.next.none()
}

/** A next thing as a link; without a quota it is meant for all the person has to do with. */
export const presentNext = (radar: Radar, thing: NextThing, quotaId: string | null): NextProps => ({
  text: textOf(radar, thing, quotaId === null),
  href: hrefOf(radar, thing.code, quotaId),
  isIdle: isIdle(thing),
})
