import { portalLabels as t } from '@/labels/portal'
import { ArticleIndex } from '@/portal/ArticleIndex'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { FeedBox } from '@/portal/FeedBox'
import { JsonLd } from '@/portal/JsonLd'
import { PageHead } from '@/portal/PageHead'
import { articlesPath, homePath, topicPath } from '@/portal/paths'
import { Shell } from '@/portal/Shell'
import { SloganBox } from '@/portal/SloganBox'
import { findSlogansInForce } from '@/queries/site/findSlogansInForce'
import { articleListing } from '../../_lib/articleListing'
import { bySlug, movedFrom } from '../../_lib/bySlug'
import { topicFeed } from '../../_lib/feeds'
import { frameOf } from '../../_lib/frame'
import { breadcrumbsLd } from '../../_lib/jsonLd'
import { listPath } from '../../_lib/listPath'
import { metadataOf } from '../../_lib/metadata'
import { missingMetadata, missingPage, movedPage } from '../../_lib/missing'
import { pageOf, type SearchParams } from '../../_lib/query'
import { loadSite } from '../../_lib/site'
import { sloganTeaser } from '../../_lib/teasers'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

const loadTopic = async (slug: string) => bySlug((await loadSite()).frame.topics, slug)

export async function generateMetadata({ params, searchParams }: Props) {
  const topic = await loadTopic((await params).slug)
  if (!topic) return missingMetadata
  return metadataOf({
    title: topic.name,
    description: t.topic.description(topic.name),
    path: listPath(topicPath(topic.slug), pageOf(await searchParams)),
    feeds: [topicFeed(await loadSite(), topic)],
  })
}

export default async function TopicPage({ params, searchParams }: Props) {
  const site = await loadSite()
  const topic = await loadTopic((await params).slug)
  if (!topic) {
    const moved = movedFrom(site.frame.topics, (await params).slug)
    return movedPage(moved && listPath(topicPath(moved.slug), pageOf(await searchParams)))
  }
  const path = topicPath(topic.slug)
  const [listing, slogans] = await Promise.all([
    articleListing({ filter: { topicId: topic.id }, page: pageOf(await searchParams), path }),
    findSlogansInForce(site.payload, site.scope),
  ])
  if (!listing) return missingPage()
  const ofTopic = slogans.filter(({ content }) => content.topics.some(({ id }) => id === topic.id))
  const trail = [{ href: homePath, text: t.nav.home }]
  return (
    <Shell frame={frameOf(site, { path })}>
      <Breadcrumbs trail={trail} here={topic.name} />
      <PageHead kicker={t.topic.kicker} title={topic.name} />
      <div className="columns">
        <section>
          <h2 className="visually-hidden">{t.articles.list}</h2>
          <ArticleIndex
            {...listing}
            empty={t.articles.inTopic(topic.name)}
            emptyLinks={[{ href: articlesPath, text: t.home.more }]}
          />
        </section>
        <aside className="aside">
          {ofTopic.length > 0 ? <SloganBox slogans={ofTopic.map(sloganTeaser)} /> : null}
          <FeedBox feeds={[topicFeed(site, topic)]} />
        </aside>
      </div>
      <JsonLd data={breadcrumbsLd([...trail, { href: path, text: topic.name }], site.publicUrl)} />
    </Shell>
  )
}
