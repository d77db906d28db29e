import { portalLabels as t } from '@/labels/portal'
import { NotFoundView } from '@/portal/NotFoundView'
import { Shell } from '@/portal/Shell'
import { frameOf } from './_lib/frame'
import { loadSite } from './_lib/site'

export const metadata = { title: t.notFound.title }

export default async function NotFoundPage() {
  const frame = frameOf(await loadSite(), { path: '' })
  return (
    <Shell frame={frame}>
      <NotFoundView links={frame.nav} />
    </Shell>
  )
}
