import { portalLabels as t } from '@/labels/portal'
import { archiveMonths, parseMonth } from '@/domain/time/archive'
import { ArchiveBox } from '@/portal/ArchiveBox'
import { ArticleIndex } from '@/portal/ArticleIndex'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { FeedBox } from '@/portal/FeedBox'
import { PageHead } from '@/portal/PageHead'
import { articlesPath, homePath } from '@/portal/paths'
import { SectionChips } from '@/portal/SectionChips'
import { Shell } from '@/portal/Shell'
import { findFirstDeparture } from '@/queries/site/findFirstDeparture'
import { searchWords } from '@/queries/site/searchWords'
import { articleListing } from '../_lib/articleListing'
import { setFeed } from '../_lib/feeds'
import { frameOf } from '../_lib/frame'
import { listPath } from '../_lib/listPath'
import { metadataOf } from '../_lib/metadata'
import { missingPage } from '../_lib/missing'
import { pageOf, type SearchParams, valueOf } from '../_lib/query'
import { remember } from '../_lib/remember'
import { loadSite, type Site } from '../_lib/site'

export const dynamic = 'force-dynamic'

type Props = { searchParams: SearchParams }

async function archiveOf({ payload, scope, now }: Site) {
  const first = await remember('first departure', () => findFirstDeparture(payload, scope))
  return first === null ? [] : archiveMonths(first, now)
}

/** "11", "2026" of a month's key. */
const partsOf = (key: string): [string, string] => [key.slice(5), key.slice(0, 4)]

export async function generateMetadata({ searchParams }: Props) {
  const values = await searchParams
  const page = pageOf(values)
  const month = parseMonth(valueOf(values, 'thang'))
  const title = month ? t.archive.heading(...partsOf(month.key)) : t.articles.title
  return metadataOf({
    title: page > 1 ? `${title}, ${t.paging.page(page)}` : title,
    description: t.articles.description,
    path: listPath(month ? `${articlesPath}?thang=${month.key}` : articlesPath, page),
    feeds: [setFeed(await loadSite(), 'tin-bai')],
    isUnlisted: valueOf(values, 'q') !== '',
  })
}

export default async function ArticlesPage({ searchParams }: Props) {
  const values = await searchParams
  const query = valueOf(values, 'q')
  const month = parseMonth(valueOf(values, 'thang'))
  const site = await loadSite()
  const listing = await articleListing({
    filter: { words: searchWords(query), ...(month ? { within: month } : {}) },
    page: pageOf(values),
    path: articlesPath,
    query: { q: query, thang: month?.key ?? '' },
  })
  if (!listing) return missingPage()
  const frame = frameOf(site, { path: articlesPath, query })
  return (
    <Shell frame={frame}>
      <Breadcrumbs trail={[{ href: homePath, text: t.nav.home }]} here={t.articles.title} />
      <PageHead title={month ? t.archive.heading(...partsOf(month.key)) : t.articles.title}>
        {month ? (
          <p className="note">
            <a href={articlesPath}>{t.archive.all}</a>
          </p>
        ) : null}
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
            empty={
              query
                ? t.articles.noMatch(query)
                : month
                  ? t.archive.empty(...partsOf(month.key))
                  : t.articles.empty
            }
            emptyLinks={query ? [{ href: articlesPath, text: t.articles.clearSearch }] : []}
          />
        </section>
        <aside className="aside">
          <ArchiveBox years={await archiveOf(site)} chosen={month?.key ?? ''} />
          <FeedBox feeds={[setFeed(site, 'tin-bai')]} />
        </aside>
      </div>
    </Shell>
  )
}
