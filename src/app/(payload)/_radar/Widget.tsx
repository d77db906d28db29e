import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import '@/admin/office/office.css'
import '@/admin/dashboard/radar.css'
import { loadRadar, type Radar } from './loadRadar'

/** What Payload hands to a widget, as far as ours look at it. */
export type WidgetProps = { req: PayloadRequest }

/** A part of the radar: loads what all parts share and shows its own; nothing without a login. */
export const widget = (render: (radar: Radar) => ReactNode | Promise<ReactNode>) =>
  async function RadarWidget({ req }: WidgetProps) {
    const radar = await loadRadar(req)
    return radar && <div className="office radar">{await render(radar)}</div>
  }
