import type { CheckContext } from '@/domain/editorial/checks/types'
import type { FileFacts } from '@/domain/editorial/content'
import { referenceUnit } from '@/seed/data/reference'
import { articles, pictures, units } from '@/seed/data/sample'
import type { Article } from '@/seed/data/types'
import { fillDates } from '@/seed/text/fillDates'
import { dayOfSlot, momentOfSlot } from '@/seed/text/placeInWeek'
import { toLexical } from '@/seed/text/toLexical'

export const NOW = '2026-11-21T07:30:00.000Z'
export const TODAY = '2026-11-21'
export const allUnits = [referenceUnit, ...units]
export const set = (rows: readonly { slug: string }[]) => new Set(rows.map(({ slug }) => slug))
export const files: Record<string, FileFacts> = Object.fromEntries(
  pictures.map(({ slug, alt, caption = null }) => [
    slug,
    { id: slug, sha256: slug, alt, caption, credit: null },
  ]),
)
export const context: CheckContext = {
  now: NOW,
  publishAt: null,
  removeAt: null,
  isSlugTaken: false,
  recentTitles: [],
}

export const bodyOf = (article: Article) => toLexical(fillDates(article.body, dayOfSlot(article.at, NOW)))

export const contentOf = (article: Article) => {
  const on = dayOfSlot(article.at, NOW)
  return {
    type: 'article' as const,
    ...article,
    title: fillDates(article.title, on),
    lead: fillDates(article.lead, on),
    unitId: article.unit,
    sectionId: article.section,
    topicIds: article.topics,
    coverId: article.cover,
    body: bodyOf(article),
    galleryIds: article.gallery ?? [],
    videoUrl: article.videoUrl ?? null,
    byline: article.byline ?? null,
    isRepost: article.source !== undefined,
    source: article.source
      ? { ...article.source, publishedAt: momentOfSlot([article.at[0] + 1, article.at[1], '08:00'], NOW) }
      : null,
    files,
  }
}

/** What the desk would compare a title with: everything else that had gone out by the time of the article. */
export const recentTitlesFor = (article: Article) =>
  articles
    .filter((other) => other !== article)
    .map((other) => ({ id: other.slug, title: contentOf(other).title, at: momentOfSlot(other.at, NOW) }))

export const stateOf = ({ state }: Article) => state?.status ?? 'published'
