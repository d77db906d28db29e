import { addDays, toDay, type Day, type Instant } from '@/domain/time/instant'
import type { Article } from '../data/types'
import { fillDates } from '../text/fillDates'
import { toLexical } from '../text/toLexical'
import { momentOf } from './officeHours'
import { pictureOf } from './pictures'
import { found, type Stage } from './stage'

/**
 * The fields of an article written and going out at these moments; the dates in its texts are counted from the
 * day it goes out, its source stood somewhere else before it was written.
 */
export function articleContent(
  { ids, content }: Stage,
  article: Article,
  { writtenAt, outAt }: { writtenAt: Instant; outAt: Instant },
): Record<string, unknown> {
  const on = toDay(outAt)
  const { source, unit } = article
  const picture = (slug: string) => pictureOf(content, ids.pictures, { unit, type: 'article', slug })
  return {
    title: fillDates(article.title, on),
    slug: article.slug,
    lead: fillDates(article.lead, on),
    kind: article.kind,
    unit: found(ids.units, unit),
    section: found(ids.sections, article.section),
    topics: article.topics.map((slug) => found(ids.topics, slug)),
    cover: picture(article.cover),
    body: toLexical(fillDates(article.body, on)),
    gallery: (article.gallery ?? []).map(picture),
    videoUrl: article.videoUrl ?? null,
    byline: article.byline ?? null,
    isRepost: source !== undefined,
    reserve: article.state?.status === 'shelved',
    ...(source
      ? { source: sourceOf(source, earlierOf(addDays(on, -source.daysBefore), toDay(writtenAt))) }
      : {}),
  }
}

const earlierOf = (one: Day, other: Day): Day => (one < other ? one : other)

const sourceOf = ({ name, author, url }: NonNullable<Article['source']>, on: Day) => ({
  name,
  author,
  url,
  publishedAt: momentOf(on, '07:30'),
})
