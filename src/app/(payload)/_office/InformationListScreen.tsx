import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import '@/admin/information/information.css'
import { InformationList } from '@/admin/information/InformationList'
import { AdminLink } from '@/admin/office/AdminLink'
import { UnitPicker } from '@/admin/office/UnitPicker'
import { unitsOfInformation } from '@/access/information'
import { resolveReportPeriod } from '@/domain/time/reportPeriod'
import { typedDay } from '@/domain/time/typed'
import { informationLabels } from '@/labels/information'
import { unitNames } from '@/queries/office/unitNames'
import { openDesk, queryValue } from './desk'
import { loadPeriodRows, kindFrom, presentKinds } from './informationList'
import { PATHS } from './menu'
import { Screen } from './Screen'

const { view: words } = informationLabels

/** The ad hoc period asked for: its key, or why there is none; null when nothing was asked. */
const adHocAsked = (from: string | null, to: string | null): { key: string } | { bad: string } | null => {
  if (from === null && to === null) return null
  const key = `${typedDay(from ?? '')}..${typedDay(to ?? '')}`
  const period = resolveReportPeriod('adhoc', key, { windows: [], holidays: [] })
  return period ? { key } : { bad: words.adhoc.bad }
}

/** `/admin/bao-cao`: the reporting periods of a unit and where their reports stand. */
export async function InformationListScreen(view: AdminViewServerProps) {
  const desk = openDesk(view, PATHS.information)
  const reached = await unitsOfInformation(desk.req, desk.person)
  const names = await unitNames(desk.payload)
  const units = [...names.values()].filter(({ id }) => reached.includes(id))
  const own = desk.person.assignments.map(({ unitId }) => unitId)
  const unit =
    units.find(({ slug }) => slug === queryValue(view, 'don-vi')) ??
    units.find(({ id }) => own.includes(id)) ??
    units[0]
  const [from, to] = [queryValue(view, 'tu'), queryValue(view, 'den')]
  const asked = adHocAsked(from, to)
  if (unit && asked && 'key' in asked) redirect(`${PATHS.information}/${unit.id}/${asked.key}`)
  const kind = kindFrom(queryValue(view, 'loai'))
  return (
    <Screen view={view} title={words.title}>
      <header className="office-page-head">
        <h1>{words.title}</h1>
        <p>{unit ? words.intro : words.notYours}</p>
        {unit ? (
          <div className="office-buttons">
            <AdminLink href="/admin/collections/report-routes" className="office-button">
              {words.routes}
            </AdminLink>
          </div>
        ) : null}
      </header>
      {unit ? (
        <>
          <UnitPicker units={units} chosen={unit.slug} path={PATHS.information} />
          <InformationList
            kinds={presentKinds(unit.slug, kind)}
            rows={await loadPeriodRows(desk, unit.id, kind)}
            unitSlug={unit.slug}
            adhoc={{ from: from ?? '', to: to ?? '', bad: asked && 'bad' in asked ? asked.bad : null }}
          />
        </>
      ) : null}
    </Screen>
  )
}
