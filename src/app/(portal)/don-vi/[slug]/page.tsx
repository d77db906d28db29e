import { portalLabels as t } from '@/labels/portal'
import { ArticleIndex } from '@/portal/ArticleIndex'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { FeedBox } from '@/portal/FeedBox'
import { JsonLd } from '@/portal/JsonLd'
import { PageHead } from '@/portal/PageHead'
import { articlesPath, homePath, unitPath } from '@/portal/paths'
import { Shell } from '@/portal/Shell'
import { UnitCard } from '@/portal/UnitCard'
import { unitChain } from '@/queries/site/units'
import { articleListing } from '../../_lib/articleListing'
import { bySlug, movedFrom } from '../../_lib/bySlug'
import { unitFeed } from '../../_lib/feeds'
import { frameOf } from '../../_lib/frame'
import { breadcrumbsLd } from '../../_lib/jsonLd'
import { listPath } from '../../_lib/listPath'
import { metadataOf } from '../../_lib/metadata'
import { missingMetadata, missingPage, movedPage } from '../../_lib/missing'
import { loadProcedures } from '../../_lib/procedures'
import { pageOf, type SearchParams } from '../../_lib/query'
import { loadSite } from '../../_lib/site'
import { unitCard } from '../../_lib/unitCard'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

const loadUnit = async (slug: string) => bySlug((await loadSite()).frame.units, slug)

export async function generateMetadata({ params, searchParams }: Props) {
  const unit = await loadUnit((await params).slug)
  if (!unit) return missingMetadata
  return metadataOf({
    title: unit.name,
    description: t.unit.description(unit.name),
    path: listPath(unitPath(unit.slug), pageOf(await searchParams)),
    feeds: [unitFeed(await loadSite(), unit)],
  })
}

export default async function UnitPage({ params, searchParams }: Props) {
  const site = await loadSite()
  const unit = await loadUnit((await params).slug)
  if (!unit) {
    const moved = movedFrom(site.frame.units, (await params).slug)
    return movedPage(moved && listPath(unitPath(moved.slug), pageOf(await searchParams)))
  }
  const path = unitPath(unit.slug)
  const [listing, procedures] = await Promise.all([
    articleListing({ filter: { unitPath: `/${unit.id}/` }, page: pageOf(await searchParams), path }),
    loadProcedures(),
  ])
  if (!listing) return missingPage()
  const listed = procedures.filter(({ unitId }) => unitId === unit.id).length
  const above = unitChain(site.frame.units, unit.id).slice(1).reverse()
  const trail = [
    { href: homePath, text: t.nav.home },
    ...above.map(({ slug, name }) => ({ href: unitPath(slug), text: name })),
  ]
  return (
    <Shell frame={frameOf(site, { path, unitId: unit.id })}>
      <Breadcrumbs trail={trail} here={unit.name} />
      <PageHead kicker={t.unit.kicker} title={unit.name} />
      <div className="columns">
        <section>
          <h2 className="heading">{t.unit.articles}</h2>
          <ArticleIndex
            {...listing}
            empty={t.articles.inUnit(unit.name)}
            emptyLinks={[{ href: articlesPath, text: t.home.more }]}
          />
        </section>
        <aside className="aside">
          <UnitCard {...unitCard(site, unit, listed)} />
          <FeedBox feeds={[unitFeed(site, unit)]} />
        </aside>
      </div>
      <JsonLd data={breadcrumbsLd([...trail, { href: path, text: unit.name }], site.publicUrl)} />
    </Shell>
  )
}
