import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import '@/admin/information/information.css'
import { InformationPage } from '@/admin/information/InformationPage'
import { informationLabels } from '@/labels/information'
import { openDesk } from './desk'
import { loadInformation } from './informationPage'
import { PATHS } from './menu'
import { Screen } from './Screen'

const { view: words } = informationLabels

/** `/admin/bao-cao/<unit>/<period>`: one report, as closed or as the ledger stands. */
export async function InformationScreen(view: AdminViewServerProps) {
  const [, unitId = '', key = ''] = [view.params?.segments ?? []].flat().map(decodeURIComponent)
  const desk = openDesk(view, `${PATHS.information}/${unitId}/${key}`)
  const props = await loadInformation(desk, unitId, key)
  if (props === null) notFound()
  return (
    <Screen view={view} title={props.title} trail={[{ label: words.title, url: PATHS.information }]}>
      <InformationPage {...props} />
    </Screen>
  )
}
