import type { FrozenArticle } from '@/domain/publication/frozen'
import { articleItem } from '@/feeds/items/article'
import { portableHtml, portableText } from '@/feeds/portableHtml'

/** What a person pastes into a portal's form; `html` and `text` are the same piece, addresses absolute. */
export type PortalCopy = { title: string; lead: string; html: string; text: string }

/** An article for a portal that takes pieces by hand: lead, cover, text, pictures, video link and source. */
export function portalCopy(article: FrozenArticle, publicUrl: string): PortalCopy {
  const { title, summary, html } = articleItem(article, publicUrl)
  const clean = portableHtml(html)
  return { title, lead: summary, html: clean, text: portableText(clean) }
}
