import type { Instant } from '@/domain/time/instant'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)

const SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'

const documentOf = (root: string, attributes: string, lines: readonly string[]): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', `<${root} ${attributes}>`, ...lines, `</${root}>`, ''].join('\n')

const locOf = (url: string) => `<loc>${escapeXml(url)}</loc>`

/** A sitemap (sitemaps.org protocol 0.9) of absolute addresses. */
export const renderSitemap = (entries: readonly { url: string; changedAt?: Instant }[]): string =>
  documentOf(
    'urlset',
    SITEMAP,
    entries.map(({ url, changedAt }) => {
      const changed = changedAt ? `<lastmod>${changedAt}</lastmod>` : ''
      return `<url>${locOf(url)}${changed}</url>`
    }),
  )

/** The list of the sitemaps (the same protocol). */
export const renderSitemapIndex = (urls: readonly string[]): string =>
  documentOf(
    'sitemapindex',
    SITEMAP,
    urls.map((url) => `<sitemap>${locOf(url)}</sitemap>`),
  )

type NewsEntry = { url: string; title: string; publishedAt: Instant }

/** A news sitemap in Google's format: `site` is the publication's name as its pages show it. */
export const renderNewsSitemap = (entries: readonly NewsEntry[], site: string, language: string): string =>
  documentOf(
    'urlset',
    `${SITEMAP} ${NEWS}`,
    entries.map(({ url, title, publishedAt }) => {
      const publication = `<news:name>${escapeXml(site)}</news:name><news:language>${language}</news:language>`
      const about = `<news:publication>${publication}</news:publication><news:publication_date>${publishedAt}</news:publication_date><news:title>${escapeXml(title)}</news:title>`
      return `<url>${locOf(url)}<news:news>${about}</news:news></url>`
    }),
  )
