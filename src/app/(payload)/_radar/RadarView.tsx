import { DefaultDashboard } from '@payloadcms/next/views'
import type { ComponentProps } from 'react'
import '@/admin/office/office.css'
import '@/admin/dashboard/radar.css'

/** Payload's dashboard of widgets, as the main part of the page: its own frame names no part so. */
export const RadarView = (props: ComponentProps<typeof DefaultDashboard>) => (
  <main>
    <DefaultDashboard {...props} />
  </main>
)
