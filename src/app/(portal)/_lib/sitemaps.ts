import { portalLabels as t } from '@/labels/portal'
import {
  articlePath,
  articlesPath,
  documentsPath,
  embedPagePath,
  feedsPath,
  homePath,
  procedurePath,
  proceduresPath,
  sectionPath,
  sitemapPath,
  slogansPath,
  topicPath,
  unitPath,
} from '@/portal/paths'
import {
  countSitemaps,
  findNews,
  findSitemapArticles,
  SITEMAP_SIZE,
} from '@/queries/site/findSitemapArticles'
import { siteNameOf } from './frame'
import { loadProcedures } from './procedures'
import { remember } from './remember'
import { renderNewsSitemap, renderSitemap, renderSitemapIndex } from './renderSitemap'
import { absolute, type Site } from './site'

const FIXED = [homePath, articlesPath, proceduresPath, slogansPath, documentsPath, feedsPath, embedPagePath]
const PAGES = 'trang'
const NEWS = 'tin-moi'
const PROCEDURES = 'thu-tuc'
const ARTICLES = 'tin-bai'
const NUMBERED = /^(tin-bai|thu-tuc)-([1-9]\d{0,3})$/

const procedurePaths = async (): Promise<string[]> => [
  ...new Set((await loadProcedures()).map(({ code }) => procedurePath(code))),
]

function pagesMap(site: Site): string {
  const { units, sections, topics } = site.frame
  const active = <T extends { isActive: boolean }>(subjects: readonly T[]) =>
    subjects.filter(({ isActive }) => isActive)
  const paths = [
    ...FIXED,
    ...active(sections).map(({ slug }) => sectionPath(slug)),
    ...active(topics).map(({ slug }) => topicPath(slug)),
    ...units.map(({ slug }) => unitPath(slug)),
  ]
  return renderSitemap(paths.map((path) => ({ url: absolute(site, path) })))
}

async function articlesMap(site: Site, number: number): Promise<string | null> {
  const articles = await remember(`sitemap-${number}`, () =>
    findSitemapArticles(site.payload, site.scope, number),
  )
  if (articles.length === 0) return null
  return renderSitemap(
    articles.map(({ slug, changedAt }) => ({ url: absolute(site, articlePath(slug)), changedAt })),
  )
}

async function proceduresMap(site: Site, number: number): Promise<string | null> {
  const paths = (await procedurePaths()).slice((number - 1) * SITEMAP_SIZE, number * SITEMAP_SIZE)
  return paths.length === 0 ? null : renderSitemap(paths.map((path) => ({ url: absolute(site, path) })))
}

async function newsMap(site: Site): Promise<string> {
  const entries = (await findNews(site.payload, site.scope)).map(({ content, firstPublishedAt }) => ({
    url: absolute(site, articlePath(content.slug)),
    title: content.title,
    publishedAt: firstPublishedAt,
  }))
  return renderNewsSitemap(entries, siteNameOf(site), t.language)
}

/** The list of all sitemaps: the fixed pages, the news, the procedures and the articles in numbered files. */
export async function sitemapIndex(site: Site): Promise<string> {
  const [articles, procedures] = await Promise.all([
    remember('sitemaps', () => countSitemaps(site.payload, site.scope)),
    procedurePaths(),
  ])
  const numbered = (kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`)
  const names = [
    ...[PAGES, NEWS],
    ...numbered(PROCEDURES, Math.ceil(procedures.length / SITEMAP_SIZE)),
    ...numbered(ARTICLES, articles),
  ]
  return renderSitemapIndex(names.map((name) => absolute(site, sitemapPath(name))))
}

/** One sitemap by its name; null for one that there is not. */
export async function sitemapOf(site: Site, name: string): Promise<string | null> {
  if (name === PAGES) return pagesMap(site)
  if (name === NEWS) return newsMap(site)
  const [, kind, number] = NUMBERED.exec(name) ?? []
  if (kind === undefined) return null
  return kind === ARTICLES ? articlesMap(site, Number(number)) : proceduresMap(site, Number(number))
}
