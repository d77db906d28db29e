import type { FrozenArticle, FrozenProcedure } from '@/domain/publication/frozen'
import { portalLabels as t } from '@/labels/portal'
import { articlePath, procedurePath } from '@/portal/paths'
import type { LinkTo } from '@/portal/types'
import type { SiteRow } from '@/queries/site/rows'
import { ogPicture } from './ogPicture'

type Json = Record<string, unknown>

const CONTEXT = 'https://schema.org'

/** Who publishes: the site and the agency behind it. */
export type Publisher = { name: string; publicUrl: string }

const organization = ({ name, publicUrl }: Publisher): Json => ({
  '@type': 'GovernmentOrganization',
  name,
  url: `${publicUrl}/`,
})

/** https://schema.org/NewsArticle of an article that is out. `cardPath`: the picture drawn for one without a cover. */
export function newsArticleLd(row: SiteRow<FrozenArticle>, publisher: Publisher, cardPath: string): Json {
  const { content, firstPublishedAt, publishedAt } = row
  const image = ogPicture(content.cover)
  const author = content.byline
    ? { '@type': 'Person', name: content.byline }
    : { '@type': 'GovernmentOrganization', name: content.unit.name }
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    mainEntityOfPage: `${publisher.publicUrl}${articlePath(content.slug)}`,
    headline: content.title,
    description: content.lead,
    inLanguage: t.language,
    datePublished: firstPublishedAt,
    dateModified: publishedAt,
    author,
    publisher: organization(publisher),
    image: [`${publisher.publicUrl}${image?.url ?? cardPath}`],
    ...(content.section ? { articleSection: content.section.name } : {}),
    ...(content.topics.length > 0 ? { keywords: content.topics.map(({ name }) => name) } : {}),
    ...(content.source ? { isBasedOn: content.source.url } : {}),
  }
}

/** https://schema.org/GovernmentService of a listed procedure. */
export const governmentServiceLd = (procedure: FrozenProcedure, publicUrl: string): Json => ({
  '@context': CONTEXT,
  '@type': 'GovernmentService',
  name: procedure.name,
  identifier: procedure.code,
  serviceType: procedure.field,
  url: `${publicUrl}${procedurePath(procedure.code)}`,
  provider: { '@type': 'GovernmentOrganization', name: procedure.agency || procedure.unit.name },
  serviceOperator: { '@type': 'GovernmentOrganization', name: procedure.unit.name },
  availableChannel: {
    '@type': 'ServiceChannel',
    serviceUrl: procedure.nationalUrl ?? `${publicUrl}${procedurePath(procedure.code)}`,
    availableLanguage: t.language,
  },
  ...(procedure.nationalUrl ? { sameAs: procedure.nationalUrl } : {}),
})

/** https://schema.org/BreadcrumbList of the trail shown on the page. */
export const breadcrumbsLd = (trail: readonly LinkTo[], publicUrl: string): Json => ({
  '@context': CONTEXT,
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ href, text }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: `${publicUrl}${href}`,
  })),
})

/** https://schema.org/WebSite, for the home page. */
export const webSiteLd = (publisher: Publisher, siteName: string): Json => ({
  '@context': CONTEXT,
  '@type': 'WebSite',
  name: siteName,
  url: `${publisher.publicUrl}/`,
  inLanguage: t.language,
  publisher: organization(publisher),
})
