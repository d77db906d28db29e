import { cache } from 'react'
import { portalLabels as t } from '@/labels/portal'
import { ArticleView } from '@/portal/ArticleView'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { JsonLd } from '@/portal/JsonLd'
import { NewestBox } from '@/portal/NewestBox'
import { articlePath, articlesPath, homePath, sectionPath } from '@/portal/paths'
import { ShareLinks } from '@/portal/ShareLinks'
import { RatingForm } from '@/portal/RatingForm'
import { Shell } from '@/portal/Shell'
import { SloganBox } from '@/portal/SloganBox'
import { findArticleBySlug } from '@/queries/site/findArticleBySlug'
import { findMovedArticle } from '@/queries/site/findMoved'
import { findNewestArticles } from '@/queries/site/findArticles'
import { findSlogansInForce } from '@/queries/site/findSlogansInForce'
import { textOf } from '../../_lib/bySlug'
import { topicFeed } from '../../_lib/feeds'
import { frameOf } from '../../_lib/frame'
import { breadcrumbsLd, newsArticleLd } from '../../_lib/jsonLd'
import { metadataOf } from '../../_lib/metadata'
import { missingMetadata, movedPage } from '../../_lib/missing'
import { articleCard } from '../../_lib/shareCards'
import { absolute, loadSite } from '../../_lib/site'
import { datesOf, stampOf } from '../../_lib/stamps'
import { articleTeaser, sloganTeaser } from '../../_lib/teasers'

export const dynamic = 'force-dynamic'

/** How many other articles of the section stand beside it; one more is read, as the page itself may be among them. */
const NEWEST = 6
const RELATED = 4
const SLOGANS = 3

type Props = { params: Promise<{ slug: string }> }

const loadArticle = cache(async (slug: string) => {
  const { payload, scope } = await loadSite()
  return findArticleBySlug(payload, scope, textOf(slug))
})

export async function generateMetadata({ params }: Props) {
  const row = await loadArticle((await params).slug)
  if (!row) return missingMetadata
  const { content, firstPublishedAt, publishedAt } = row
  const site = await loadSite()
  return metadataOf({
    title: content.title,
    description: content.lead,
    path: articlePath(content.slug),
    feeds: content.topics.map((topic) => topicFeed(site, topic)),
    picture: content.cover,
    card: articleCard(site, row),
    article: {
      publishedTime: firstPublishedAt,
      modifiedTime: publishedAt,
      section: content.section?.name ?? '',
      tags: content.topics.map(({ name }) => name),
    },
  })
}

export default async function ArticlePage({ params }: Props) {
  const row = await loadArticle((await params).slug)
  const site = await loadSite()
  if (!row) {
    const slug = await findMovedArticle(site.payload, site.scope, textOf((await params).slug))
    return movedPage(slug && articlePath(slug))
  }
  const { content } = row
  const [topic] = content.topics
  const [newest, onTopic, slogans] = await Promise.all([
    findNewestArticles(
      site.payload,
      site.scope,
      content.section ? { sectionId: content.section.id } : {},
      NEWEST + 1,
    ),
    topic ? findNewestArticles(site.payload, site.scope, { topicId: topic.id }, RELATED + NEWEST + 1) : [],
    findSlogansInForce(site.payload, site.scope),
  ])
  const others = newest.filter(({ subjectId }) => subjectId !== row.subjectId).slice(0, NEWEST)
  const shown = new Set([row.subjectId, ...others.map(({ subjectId }) => subjectId)])
  const related = onTopic.filter(({ subjectId }) => !shown.has(subjectId)).slice(0, RELATED)
  const frame = frameOf(site, { path: articlesPath, unitId: content.unit.id })
  const trail = [
    { href: homePath, text: t.nav.home },
    { href: articlesPath, text: t.articles.title },
    ...(content.section ? [{ href: sectionPath(content.section.slug), text: content.section.name }] : []),
  ]
  const publisher = { name: frame.footer.name, publicUrl: site.publicUrl }
  const source = content.source?.publishedAt ? stampOf(content.source.publishedAt) : null
  return (
    <Shell frame={frame}>
      <Breadcrumbs trail={trail.slice(0, 2)} />
      <div className="columns">
        <div>
          <ArticleView article={content} dates={{ ...datesOf(row), source }} />
          <RatingForm type="article" subjectId={row.subjectId} />
          <ShareLinks url={absolute(site, articlePath(content.slug))} title={content.title} />
        </div>
        <aside className="aside">
          <NewestBox title={t.article.newest} articles={others.map(articleTeaser)} />
          <NewestBox title={t.article.related} articles={related.map(articleTeaser)} />
          <SloganBox slogans={slogans.slice(0, SLOGANS).map(sloganTeaser)} />
        </aside>
      </div>
      <JsonLd data={newsArticleLd(row, publisher, articleCard(site, row).path)} />
      <JsonLd
        data={breadcrumbsLd(
          [...trail, { href: articlePath(content.slug), text: content.title }],
          site.publicUrl,
        )}
      />
    </Shell>
  )
}
