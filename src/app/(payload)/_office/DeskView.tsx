import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '@/admin/dashboard/DeskPage'
import '@/admin/office/office.css'
import { loadDesk } from './deskPage'
import { deskOf } from './desk'

/**
 * The first screen after login, in place of Payload's dashboard and its widgets, which are marked experimental: this
 * file is all that ties us to them.
 */
export async function DeskView({ initPageResult }: AdminViewServerProps) {
  const { req, permissions, visibleEntities } = initPageResult
  const desk = deskOf(req)
  if (!desk) return null
  const props = await loadDesk(desk, { payload: req.payload, permissions, visibleEntities, i18n: req.i18n })
  return (
    <Gutter className="office">
      <DeskPage {...props} />
    </Gutter>
  )
}
