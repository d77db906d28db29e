import { portalLabels as t } from '@/labels/portal'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { EmptyState } from '@/portal/EmptyState'
import { FeedBox } from '@/portal/FeedBox'
import { PageHead } from '@/portal/PageHead'
import { homePath, slogansPath } from '@/portal/paths'
import { Shell } from '@/portal/Shell'
import { SloganList } from '@/portal/SloganList'
import { findSlogansInForce } from '@/queries/site/findSlogansInForce'
import { setFeed } from '../_lib/feeds'
import { frameOf } from '../_lib/frame'
import { metadataOf } from '../_lib/metadata'
import { loadSite } from '../_lib/site'
import { sloganTeaser } from '../_lib/teasers'

export const dynamic = 'force-dynamic'

export async function generateMetadata() {
  return metadataOf({
    title: t.slogans.title,
    description: t.slogans.intro,
    path: slogansPath,
    feeds: [setFeed(await loadSite(), 'khau-hieu')],
  })
}

export default async function SlogansPage() {
  const site = await loadSite()
  const slogans = await findSlogansInForce(site.payload, site.scope)
  return (
    <Shell frame={frameOf(site, { path: slogansPath })}>
      <Breadcrumbs trail={[{ href: homePath, text: t.nav.home }]} here={t.slogans.title} />
      <PageHead title={t.slogans.title}>
        <p className="note">{t.slogans.intro}</p>
      </PageHead>
      <div className="columns">
        <div>
          {slogans.length > 0 ? (
            <SloganList slogans={slogans.map(sloganTeaser)} />
          ) : (
            <EmptyState text={t.slogans.empty} />
          )}
        </div>
        <aside className="aside">
          <FeedBox feeds={[setFeed(site, 'khau-hieu')]} />
        </aside>
      </div>
    </Shell>
  )
}
