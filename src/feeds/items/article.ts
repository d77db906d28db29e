import type { FrozenArticle, FrozenSource } from '@/domain/publication/frozen'
import { formatDateTime, isInstant } from '@/domain/time/instant'
import { absoluteUrl, feedHtml } from '@/feeds/html'
import type { FeedItemContent } from '@/feeds/model'
import { feedPicture, figureHtml, portableFile } from '@/feeds/picture'
import { cleanLine, escapeHtml } from '@/feeds/text'
import { feedsLabels } from '@/labels/feeds'

const link = (url: string, text: string) => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`

/** A repost names source, author, time and address (NĐ 147/2024) wherever its text is shown. */
function sourceHtml({ name, author, url, publishedAt }: FrozenSource): string {
  const parts = [
    link(url, name),
    author && escapeHtml(author),
    isInstant(publishedAt) && formatDateTime(publishedAt),
  ].filter(Boolean)
  return `<p>${feedsLabels.source}: ${parts.join(', ')}</p>`
}

function articleHtml(article: FrozenArticle): string {
  const { lead, cover, bodyHtml, gallery, videoUrl, source } = article
  return [
    lead && `<p><strong>${escapeHtml(lead)}</strong></p>`,
    cover && figureHtml(cover),
    bodyHtml,
    ...gallery.filter(({ mediaId }) => mediaId !== cover?.mediaId).map(figureHtml),
    videoUrl && `<p>${link(videoUrl, feedsLabels.video)}</p>`,
    source && sourceHtml(source),
  ]
    .filter(Boolean)
    .join('\n')
}

function enclosureOf({ cover }: FrozenArticle, publicUrl: string): FeedItemContent['enclosure'] {
  if (cover === null) return null
  const { url, filesize, mimeType } = portableFile(cover)
  return { url: new URL(url, publicUrl).href, length: filesize, type: mimeType }
}

/** The photographers, each once. */
const photographersOf = ({ cover, gallery }: FrozenArticle): string[] => {
  const credits = [cover, ...gallery].map((picture) => cleanLine(picture?.credit ?? ''))
  return [...new Set(credits.filter((name) => name !== ''))]
}

/** RSS demands an address for a source; one that cannot be followed is left to the text. */
function sourceOf({ source }: FrozenArticle, page: string): FeedItemContent['source'] {
  const url = source?.url ? absoluteUrl(source.url, page) : null
  return source && url !== null ? { url, name: cleanLine(source.name) } : null
}

/** An article as a feed item: full text with cover, pictures, video link and source. */
export function articleItem(article: FrozenArticle, publicUrl: string): FeedItemContent {
  const page = new URL(`/tin-bai/${encodeURIComponent(article.slug)}`, publicUrl).href
  return {
    title: cleanLine(article.title),
    link: page,
    summary: cleanLine(article.lead),
    html: feedHtml(articleHtml(article), page),
    creator: cleanLine(article.byline || article.source?.author || article.unit.name),
    publisher: cleanLine(article.unit.name),
    contributors: photographersOf(article),
    categories: article.topics.map(({ name }) => cleanLine(name)),
    enclosure: enclosureOf(article, publicUrl),
    picture: article.cover && feedPicture(article.cover, publicUrl),
    source: sourceOf(article, page),
  }
}
