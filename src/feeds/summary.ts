import type { FeedItem } from '@/feeds/model'
import type { FeedVariant } from '@/feeds/request'
import { escapeHtml } from '@/feeds/text'

/**
 * The summary as HTML, which a description is to its readers. In the variant `picture` with the cover before it:
 * NukeViet and its like show the description and nothing else (facts §1).
 */
export function summaryHtml({ summary, enclosure, picture }: FeedItem, variant: FeedVariant): string {
  const text = escapeHtml(summary)
  if (variant !== 'picture' || enclosure === null) return text
  const image = `<img src="${escapeHtml(enclosure.url)}" alt="${escapeHtml(picture?.alt ?? '')}">`
  return `<p>${image}</p><p>${text}</p>`
}
