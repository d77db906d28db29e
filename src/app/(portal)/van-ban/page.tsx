import { portalLabels as t } from '@/labels/portal'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { EmptyState } from '@/portal/EmptyState'
import { PageHead } from '@/portal/PageHead'
import { documentsPath, homePath } from '@/portal/paths'
import { Shell } from '@/portal/Shell'
import { setFeed } from '../_lib/feeds'
import { frameOf } from '../_lib/frame'
import { metadataOf } from '../_lib/metadata'
import { loadSite } from '../_lib/site'

export const dynamic = 'force-dynamic'

export async function generateMetadata() {
  return metadataOf({
    title: t.documents.title,
    description: t.documents.description,
    path: documentsPath,
    feeds: [setFeed(await loadSite(), 'van-ban')],
  })
}

export default async function DocumentsPage() {
  const site = await loadSite()
  return (
    <Shell frame={frameOf(site, { path: documentsPath })}>
      <Breadcrumbs trail={[{ href: homePath, text: t.nav.home }]} here={t.documents.title} />
      <PageHead title={t.documents.title} />
      <EmptyState
        text={`${t.documents.empty} ${t.documents.meanwhile}`}
        links={[{ href: setFeed(site, 'van-ban').address, text: t.documents.feed }]}
      />
    </Shell>
  )
}
