import type { ChangedRow } from './change'

/** What has a feed, by id. */
export type FeedNames = { topics: ReadonlyMap<string, string>; units: ReadonlyMap<string, string> }

const SETS: Record<ChangedRow['subjectType'], string> = {
  article: 'tin-bai',
  slogan: 'khau-hieu',
  procedure: 'thu-tuc',
}
const EVERYTHING = 'tat-ca'
const FORMATS = ['xml', 'atom', 'json']

/**
 * The addresses of the feeds a changed row stands in or stood in, from the site's root: its kind and everything, its
 * topics, its unit and the units above it, each in every format.
 */
export function feedsOf(row: ChangedRow, { topics, units }: FeedNames): string[] {
  const set = SETS[row.subjectType]
  const unitSlugs = row.unitPath.split('/').flatMap((id) => units.get(id) ?? [])
  const topicSlugs = row.topicIds.flatMap((id) => topics.get(id) ?? [])
  const feeds = [
    `/rss/${EVERYTHING}`,
    `/rss/${set}`,
    ...topicSlugs.map((slug) => `/rss/chu-de/${slug}`),
    ...unitSlugs.flatMap((slug) =>
      ['', `/${EVERYTHING}`, `/${set}`].map((end) => `/rss/don-vi/${slug}${end}`),
    ),
  ]
  return feeds.flatMap((feed) => FORMATS.map((format) => `${feed}.${format}`))
}
