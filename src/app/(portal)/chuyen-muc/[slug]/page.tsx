import { portalLabels as t } from '@/labels/portal'
import { ArticleIndex } from '@/portal/ArticleIndex'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { FeedBox } from '@/portal/FeedBox'
import { JsonLd } from '@/portal/JsonLd'
import { PageHead } from '@/portal/PageHead'
import { articlesPath, homePath, sectionPath } from '@/portal/paths'
import { Shell } from '@/portal/Shell'
import { articleListing } from '../../_lib/articleListing'
import { setFeed } from '../../_lib/feeds'
import { frameOf } from '../../_lib/frame'
import { breadcrumbsLd } from '../../_lib/jsonLd'
import { listPath } from '../../_lib/listPath'
import { metadataOf } from '../../_lib/metadata'
import { missingMetadata, missingPage, movedPage } from '../../_lib/missing'
import { bySlug, movedFrom } from '../../_lib/bySlug'
import { pageOf, type SearchParams } from '../../_lib/query'
import { loadSite } from '../../_lib/site'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

const loadSection = async (slug: string) => bySlug((await loadSite()).frame.sections, slug)

export async function generateMetadata({ params, searchParams }: Props) {
  const section = await loadSection((await params).slug)
  if (!section) return missingMetadata
  const { name, slug } = section
  return metadataOf({
    title: name,
    description: t.section.description(name),
    path: listPath(sectionPath(slug), pageOf(await searchParams)),
    feeds: [setFeed(await loadSite(), 'tin-bai')],
  })
}

export default async function SectionPage({ params, searchParams }: Props) {
  const site = await loadSite()
  const section = await loadSection((await params).slug)
  if (!section) {
    const moved = movedFrom(site.frame.sections, (await params).slug)
    return movedPage(moved && listPath(sectionPath(moved.slug), pageOf(await searchParams)))
  }
  const { id, name, slug } = section
  const path = sectionPath(slug)
  const listing = await articleListing({
    filter: { sectionId: id },
    page: pageOf(await searchParams),
    path,
  })
  if (!listing) return missingPage()
  const trail = [
    { href: homePath, text: t.nav.home },
    { href: articlesPath, text: t.articles.title },
  ]
  return (
    <Shell frame={frameOf(site, { path })}>
      <Breadcrumbs trail={trail} here={name} />
      <PageHead kicker={t.section.kicker} title={name} />
      <div className="columns">
        <section>
          <h2 className="visually-hidden">{t.articles.list}</h2>
          <ArticleIndex
            {...listing}
            empty={t.articles.inSection(name)}
            emptyLinks={[{ href: articlesPath, text: t.home.more }]}
          />
        </section>
        <aside className="aside">
          <FeedBox feeds={[setFeed(site, 'tin-bai')]} />
        </aside>
      </div>
      <JsonLd data={breadcrumbsLd([...trail, { href: path, text: name }], site.publicUrl)} />
    </Shell>
  )
}
