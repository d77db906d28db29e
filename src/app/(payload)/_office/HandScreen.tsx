import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import '@/admin/information/information.css'
import { HandPage } from '@/admin/information/HandPage'
import { unitsOfOffice } from '@/access/information'
import { kindOfKey } from '@/domain/report/information/keys'
import { formatDay } from '@/domain/time/instant'
import { mayCloseReport } from '@/domain/time/reportPeriod'
import { informationLabels } from '@/labels/information'
import { findInformation } from '@/queries/reports/findInformation'
import { findRoutes } from '@/queries/reports/findRoutes'
import { findUnitFacts } from '@/queries/reports/findUnitFacts'
import { handLists } from '@/queries/reports/handLists'
import { reportFrame } from '@/queries/reports/reportFrame'
import { openDesk } from './desk'
import { PATHS } from './menu'
import { Screen } from './Screen'

const { hand: words, view: viewWords } = informationLabels

/** `/admin/bao-cao/<unit>/<period>/nhap`: a receiver enters the report of a unit that does not use the program. */
export async function HandScreen(view: AdminViewServerProps) {
  const [, unitId = '', periodKey = ''] = [view.params?.segments ?? []].flat().map(decodeURIComponent)
  const { req, payload, person, now } = openDesk(view, `${PATHS.information}/${unitId}/${periodKey}/nhap`)
  const kind = kindOfKey(periodKey)
  const unit = await findUnitFacts(payload, unitId)
  const receivers = (await findRoutes(payload, { from: unitId })).map(({ to }) => to)
  const offices = await unitsOfOffice(req, person)
  if (kind === null || unit === null || ![unitId, ...receivers].some((id) => id && offices.includes(id))) {
    notFound()
  }
  const { frame } = await reportFrame(payload, { unitId, kind, periodKey, now })
  if (frame === null) notFound()
  const stored = await findInformation(payload, { unitId, kind, periodKey })
  const { channels } = await handLists(payload)
  const address = `/api/reports/information/${unitId}/${periodKey}`
  return (
    <Screen view={view} title={words.title} trail={[{ label: viewWords.title, url: PATHS.information }]}>
      <HandPage
        title={`${words.title}: ${viewWords.period({ kind, key: periodKey })}`}
        unit={unit.name}
        action={address}
        templateHref={`${address}/template`}
        channels={[...channels].map(([id, name]) => ({ id, name }))}
        closesOn={mayCloseReport(frame, now) ? null : words.tooEarly(formatDay(frame.dataClosesOn))}
        isAgain={stored !== null && stored.status !== 'draft'}
      />
    </Screen>
  )
}
