import type { DeskProps, StandingProps, TaskProps } from '@/admin/office/types'
import { unitsOfReports } from '@/access/office'
import { holdsAny } from '@/access/person'
import type { Role } from '@/domain/editorial/roles'
import { periodOf, previousPeriod } from '@/domain/time/period'
import { editorialLabels } from '@/labels/editorial'
import { officeLabels } from '@/labels/office'
import { findNotifications } from '@/queries/office/findNotifications'
import { findReports } from '@/queries/office/findReports'
import { quotasConcerning, quotaStandings } from '@/queries/office/quotaStandings'
import { unitNames } from '@/queries/office/unitNames'
import { unitsSeen, type Desk } from './desk'
import { loadQueues, ownLists, plannedLists, queueLists, type Queues } from './deskLists'
import { deskTasks, presentStandings } from './deskTasks'
import { menuGroups, type MenuSource } from './menu'
import { presentNotice } from './present/notices'

const { desk: words } = officeLabels
const SHOWN_NOTICES = 3
/** Those who watch the whole and chase. */
const WATCHERS: readonly Role[] = ['office', 'leader']
const WRITERS: readonly Role[] = ['contributor', 'editor']

const rolesOf = ({ person }: Desk): string => {
  const roles = [...new Set(person.assignments.map(({ role }) => editorialLabels.role[role]))]
  return roles.length > 0 ? roles.join(', ') : words.noRole
}

/** How the week stands and, for who watches it, what is to be done about it. */
async function loadWeek(
  desk: Desk,
  queues: Queues,
  isWatcher: boolean,
): Promise<{ standings: StandingProps[]; tasks: TaskProps[] | null }> {
  const { req, payload, person, now } = desk
  const [units, rules] = await Promise.all([
    unitNames(payload),
    unitsSeen(desk).then((ids) => quotasConcerning(payload, ids)),
  ])
  const standings = await quotaStandings(payload, rules, now)
  const shown = presentStandings(standings, units, now)
  if (!isWatcher) return { standings: shown, tasks: null }
  const lastWeek = previousPeriod(periodOf('week', now)).key
  const { reports } = await findReports(payload, {
    unitIds: await unitsOfReports(req, person),
    page: 1,
    limit: 50,
  })
  const lastReports = reports.filter(({ periodKey }) => periodKey === lastWeek)
  return { standings: shown, tasks: deskTasks({ standings, queues, lastReports, units, now }) }
}

/** Everything the first screen shows to this person. */
export async function loadDesk(desk: Desk, menu: MenuSource): Promise<DeskProps> {
  const { req, payload, person, fullName } = desk
  const isWatcher = holdsAny(person, WATCHERS)
  const queues = await loadQueues(desk, isWatcher ? await unitsOfReports(req, person) : [])
  const [unread, week, own, queued, planned] = await Promise.all([
    findNotifications(payload, { userId: person.id, limit: SHOWN_NOTICES, onlyUnread: true }),
    loadWeek(desk, queues, isWatcher),
    ownLists(desk),
    queueLists(desk, queues),
    plannedLists(desk),
  ])
  return {
    hello: words.hello(fullName),
    roles: rolesOf(desk),
    notices: unread.notices.map(presentNotice),
    unread: unread.total,
    ...week,
    lists: [...queued, ...own, ...planned],
    writeHref: holdsAny(person, WRITERS) ? '/admin/collections/articles/create' : null,
    menu: menuGroups(menu, person),
  }
}
