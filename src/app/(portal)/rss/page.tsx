import { toDay } from '@/domain/time/instant'
import { FEED_SETS, OPML_PATH } from '@/feeds/address'
import { embedLabels } from '@/labels/embed'
import { portalLabels as t } from '@/labels/portal'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { FeedGroups } from '@/portal/FeedGroups'
import { PageHead } from '@/portal/PageHead'
import { embedPagePath, feedsPath, homePath } from '@/portal/paths'
import { Shell } from '@/portal/Shell'
import { hasEnded } from '@/queries/site/units'
import { setFeed, topicFeed, unitFeed, unitSetFeed } from '../_lib/feeds'
import { frameOf } from '../_lib/frame'
import { metadataOf } from '../_lib/metadata'
import { loadSite } from '../_lib/site'

export const dynamic = 'force-dynamic'

/** A unit's own feed already holds everything. */
const UNIT_SETS = FEED_SETS.filter((set) => set !== 'tat-ca')

export const generateMetadata = () =>
  metadataOf({ title: t.feeds.title, description: t.feeds.intro, path: feedsPath })

export default async function FeedsPage() {
  const site = await loadSite()
  const topics = site.frame.topics.filter(({ isActive }) => isActive)
  const units = site.frame.units.filter((unit) => !hasEnded(unit, toDay(site.now)))
  const groups = [
    { title: t.feeds.sets, entries: FEED_SETS.map((set) => setFeed(site, set)) },
    { title: t.feeds.topics, entries: topics.map((topic) => topicFeed(site, topic)) },
  ].filter(({ entries }) => entries.length > 0)
  const ofUnits = units.map((unit) => ({
    all: unitFeed(site, unit),
    sets: {
      title: t.feeds.unitSets(unit.name),
      entries: UNIT_SETS.map((set) => unitSetFeed(site, unit, set)),
    },
  }))
  return (
    <Shell frame={frameOf(site, { path: feedsPath })}>
      <Breadcrumbs trail={[{ href: homePath, text: t.nav.home }]} here={t.feeds.title} />
      <PageHead title={t.feeds.title}>
        <p className="note">{t.feeds.intro}</p>
      </PageHead>
      <p>
        <a href={OPML_PATH}>{t.feeds.opml}</a>
      </p>
      <p>
        <a href={embedPagePath}>{embedLabels.page.link}</a>
      </p>
      <FeedGroups groups={groups} units={ofUnits} />
      <section className="feed-group">
        <h2>{t.feeds.hints}</h2>
        <ul>
          <li>{t.feeds.hintLimit}</li>
          <li>{t.feeds.hintPicture}</li>
          <li>{t.feeds.hintArchive}</li>
        </ul>
      </section>
    </Shell>
  )
}
