import type { FrozenSlogan } from '@/domain/publication/frozen'
import { formatDay } from '@/domain/time/instant'
import { feedHtml } from '@/feeds/html'
import { factsHtml } from '@/feeds/items/facts'
import type { FeedItemContent } from '@/feeds/model'
import { cleanLine, escapeHtml } from '@/feeds/text'
import { feedsLabels } from '@/labels/feeds'

/**
 * A slogan as a feed item: the sentence, and what makes it official. It has no page of its own; the link leads to
 * its place in the list. The scan is evidence, not an illustration: it is no enclosure.
 */
export function sloganItem(slogan: FrozenSlogan, subjectId: string, publicUrl: string): FeedItemContent {
  const { authority, documentNumber, documentOn, effectiveFromOn, effectiveToOn } = slogan
  const page = new URL(`/khau-hieu#${encodeURIComponent(subjectId)}`, publicUrl).href
  const words = feedsLabels.slogan
  const document = words.document(documentNumber, formatDay(documentOn))
  const inForce = words.inForce(formatDay(effectiveFromOn), effectiveToOn && formatDay(effectiveToOn))
  const html = [
    `<blockquote><p>${escapeHtml(slogan.text)}</p></blockquote>`,
    factsHtml([
      [words.authority, authority],
      [words.documentName, document],
      [words.inForceName, inForce],
    ]),
  ].join('\n')
  return {
    title: cleanLine(slogan.text),
    link: page,
    summary: cleanLine(words.summary(authority, document, inForce)),
    html: feedHtml(html, page),
    creator: cleanLine(slogan.unit.name),
    publisher: cleanLine(slogan.unit.name),
    contributors: [],
    categories: slogan.topics.map(({ name }) => cleanLine(name)),
    enclosure: null,
    picture: null,
    source: null,
  }
}
