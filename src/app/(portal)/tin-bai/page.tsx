import { portalLabels as t } from '@/labels/portal'
import { ArticleIndex } from '@/portal/ArticleIndex'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { FeedBox } from '@/portal/FeedBox'
import { PageHead } from '@/portal/PageHead'
import { articlesPath, homePath } from '@/portal/paths'
import { SectionChips } from '@/portal/SectionChips'
import { Shell } from '@/portal/Shell'
import { searchWords } from '@/queries/site/searchWords'
import { articleListing } from '../_lib/articleListing'
import { setFeed } from '../_lib/feeds'
import { frameOf } from '../_lib/frame'
import { listPath } from '../_lib/listPath'
import { metadataOf } from '../_lib/metadata'
import { missingPage } from '../_lib/missing'
import { pageOf, type SearchParams, valueOf } from '../_lib/query'
import { loadSite } from '../_lib/site'

export const dynamic = 'force-dynamic'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props) {
  const values = await searchParams
  const page = pageOf(values)
  return metadataOf({
    title: page > 1 ? `${t.articles.title}, ${t.paging.page(page)}` : t.articles.title,
    description: t.articles.description,
    path: listPath(articlesPath, page),
    feeds: [setFeed(await loadSite(), 'tin-bai')],
    isUnlisted: valueOf(values, 'q') !== '',
  })
}

export default async function ArticlesPage({ searchParams }: Props) {
  const values = await searchParams
  const query = valueOf(values, 'q')
  const site = await loadSite()
  const listing = await articleListing({
    filter: { words: searchWords(query) },
    page: pageOf(values),
    path: articlesPath,
    query: { q: query },
  })
  if (!listing) return missingPage()
  const frame = frameOf(site, { path: articlesPath, query })
  return (
    <Shell frame={frame}>
      <Breadcrumbs trail={[{ href: homePath, text: t.nav.home }]} here={t.articles.title} />
      <PageHead title={t.articles.title}>
        {query && listing.total > 0 ? (
          <p className="note">
            {t.articles.found(listing.total, query)} <a href={articlesPath}>{t.articles.clearSearch}</a>
          </p>
        ) : null}
      </PageHead>
      <SectionChips sections={frame.sections} />
      <div className="columns">
        <section>
          <h2 className="visually-hidden">{t.articles.list}</h2>
          <ArticleIndex
            {...listing}
            empty={query ? t.articles.noMatch(query) : t.articles.empty}
            emptyLinks={query ? [{ href: articlesPath, text: t.articles.clearSearch }] : []}
          />
        </section>
        <aside className="aside">
          <FeedBox feeds={[setFeed(site, 'tin-bai')]} />
        </aside>
      </div>
    </Shell>
  )
}
