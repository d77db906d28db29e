import { portalLabels as t } from '@/labels/portal'
import { ArticleCard } from '@/portal/ArticleCard'
import { ArticleList } from '@/portal/ArticleList'
import { EmptyState } from '@/portal/EmptyState'
import { FeedBox } from '@/portal/FeedBox'
import { JsonLd } from '@/portal/JsonLd'
import { articlesPath, homePath } from '@/portal/paths'
import { ProcedureBox } from '@/portal/ProcedureBox'
import { SectionChips } from '@/portal/SectionChips'
import { Shell } from '@/portal/Shell'
import { SloganBox } from '@/portal/SloganBox'
import { findNewestArticles } from '@/queries/site/findArticles'
import { findSlogansInForce } from '@/queries/site/findSlogansInForce'
import { setFeed } from './_lib/feeds'
import { frameOf, siteNameOf } from './_lib/frame'
import { webSiteLd } from './_lib/jsonLd'
import { metadataOf } from './_lib/metadata'
import { loadProcedures } from './_lib/procedures'
import { loadSite } from './_lib/site'
import { articleTeaser, procedureTeaser, sloganTeaser } from './_lib/teasers'

export const dynamic = 'force-dynamic'

const ARTICLES = 12
const TILES = 3
const SLOGANS = 5
const PROCEDURES = 5

export async function generateMetadata() {
  const name = siteNameOf(await loadSite())
  return metadataOf({ title: name, description: t.home.description(name), path: homePath })
}

export default async function HomePage() {
  const site = await loadSite()
  const [rows, slogans, procedures] = await Promise.all([
    findNewestArticles(site.payload, site.scope, {}, ARTICLES),
    findSlogansInForce(site.payload, site.scope),
    loadProcedures(),
  ])
  const [first, ...others] = rows.map(articleTeaser)
  const frame = frameOf(site, { path: homePath })
  return (
    <Shell frame={frame}>
      <h1 className="visually-hidden">{frame.siteName}</h1>
      <SectionChips sections={frame.sections} />
      <div className="columns">
        <section>
          <h2 className="heading">{t.home.latest}</h2>
          {first ? (
            <>
              <ArticleCard article={first} layout="lead" first />
              <div className="tiles">
                {others.slice(0, TILES).map((article) => (
                  <ArticleCard key={article.href} article={article} layout="tile" />
                ))}
              </div>
              <ArticleList articles={others.slice(TILES)} />
              <p className="more">
                <a href={articlesPath}>{t.home.more}</a>
              </p>
            </>
          ) : (
            <EmptyState text={t.home.empty} />
          )}
        </section>
        <aside className="aside">
          <SloganBox slogans={slogans.slice(0, SLOGANS).map(sloganTeaser)} />
          <ProcedureBox procedures={procedures.slice(0, PROCEDURES).map(procedureTeaser)} />
          <FeedBox feeds={[setFeed(site, 'tat-ca'), setFeed(site, 'tin-bai')]} />
        </aside>
      </div>
      <JsonLd data={webSiteLd({ name: frame.footer.name, publicUrl: site.publicUrl }, frame.siteName)} />
    </Shell>
  )
}
