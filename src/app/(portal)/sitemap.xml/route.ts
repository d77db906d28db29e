import {
  articlePath,
  articlesPath,
  documentsPath,
  feedsPath,
  homePath,
  procedurePath,
  proceduresPath,
  sectionPath,
  slogansPath,
  topicPath,
  unitPath,
} from '@/portal/paths'
import { findSitemapArticles } from '@/queries/site/findSitemapArticles'
import { loadProcedures } from '../_lib/procedures'
import { remember } from '../_lib/remember'
import { renderSitemap } from '../_lib/renderSitemap'
import { absolute, loadSite, type Site } from '../_lib/site'

export const dynamic = 'force-dynamic'

const FIXED = [homePath, articlesPath, proceduresPath, slogansPath, documentsPath, feedsPath]

async function sitemapOf(site: Site): Promise<string> {
  const { units } = site.frame
  const sections = site.frame.sections.filter(({ isActive }) => isActive)
  const topics = site.frame.topics.filter(({ isActive }) => isActive)
  const [articles, procedures] = await Promise.all([
    remember('sitemap', () => findSitemapArticles(site.payload, site.scope)),
    loadProcedures(),
  ])
  const paths = [
    ...FIXED,
    ...sections.map(({ slug }) => sectionPath(slug)),
    ...topics.map(({ slug }) => topicPath(slug)),
    ...units.map(({ slug }) => unitPath(slug)),
    ...new Set(procedures.map(({ code }) => procedurePath(code))),
  ]
  return renderSitemap([
    ...paths.map((path) => ({ url: absolute(site, path) })),
    ...articles.map(({ slug, changedAt }) => ({ url: absolute(site, articlePath(slug)), changedAt })),
  ])
}

export async function GET() {
  return new Response(await sitemapOf(await loadSite()), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
