import { getVisibleEntities } from '@payloadcms/ui/shared'
import type { SanitizedPermissions } from 'payload'
import { FactList } from '@/admin/dashboard/FactList'
import { Head } from '@/admin/dashboard/Head'
import { Menu } from '@/admin/dashboard/Menu'
import { QuotaRadar } from '@/admin/dashboard/QuotaRadar'
import { Shelf } from '@/admin/dashboard/Shelf'
import { UnitTable } from '@/admin/dashboard/UnitTable'
import { Unread } from '@/admin/dashboard/Unread'
import { WorkList } from '@/admin/dashboard/WorkList'
import type { WorkListProps } from '@/admin/office/types'
import { personOf } from '@/access/person'
import { radarLabels as t } from '@/labels/radar'
import { findNotifications } from '@/queries/office/findNotifications'
import { menuGroups } from '../_office/menu'
import { presentNotice } from '../_office/present/notices'
import { ownLists, plannedLists, queueLists } from './lists'
import { presentDuties, presentFailures } from './present/duties'
import { presentHead } from './present/head'
import { SHELF_ID } from './present/next'
import { presentQuotas } from './present/quota'
import { presentShelf } from './present/shelf'
import { presentUnits } from './present/units'
import { widget, type WidgetProps } from './Widget'

const SHOWN_NOTICES = 3

const lists = (own: readonly WorkListProps[]) => own.map((list) => <WorkList {...list} key={list.id} />)

export const NextWidget = widget((radar) => <Head {...presentHead(radar)} />)

export const QuotasWidget = widget((radar) => <QuotaRadar quotas={presentQuotas(radar)} />)

export const UnitsWidget = widget((radar) => {
  const rows = presentUnits(radar)
  return (
    <section className="office-card" aria-labelledby="cac-don-vi">
      <h2 id="cac-don-vi">{t.units.title}</h2>
      {rows.length > 0 ? <UnitTable rows={rows} /> : <p className="office-facts">{t.units.empty}</p>}
    </section>
  )
})

export const QueueWidget = widget(async ({ desk, queues }) => lists(await queueLists(desk, queues)))

export const OwnWidget = widget(({ desk, ownWork }) => lists(ownLists(desk, ownWork)))

export const PlannedWidget = widget(async ({ desk }) => lists(await plannedLists(desk)))

export const ShelfWidget = widget((radar) => (
  <Shelf id={SHELF_ID} now={radar.desk.now} {...presentShelf(radar)} />
))

export const ProceduresWidget = widget((radar) =>
  presentDuties(radar).map((list) => <FactList {...list} key={list.id} />),
)

export const FailuresWidget = widget((radar) =>
  presentFailures(radar).map((list) => <FactList {...list} key={list.id} />),
)

export const NoticesWidget = widget(async ({ desk: { payload, person } }) => {
  const { notices, total } = await findNotifications(payload, {
    userId: person.id,
    limit: SHOWN_NOTICES,
    onlyUnread: true,
  })
  return <Unread notices={notices.map(presentNotice)} unread={total} />
})

/** Every list and screen the person may open; it asks for nothing the other parts share. */
export function MenuWidget({ req, permissions }: WidgetProps & { permissions: SanitizedPermissions }) {
  if (!req.user) return null
  const { payload, i18n } = req
  const visibleEntities = getVisibleEntities({ req })
  return (
    <div className="office radar">
      <Menu groups={menuGroups({ payload, permissions, visibleEntities, i18n }, personOf(req.user))} />
    </div>
  )
}
