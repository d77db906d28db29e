import { parseFeedDate } from '@/domain/time/feedDate'
import type { Instant } from '@/domain/time/instant'
import { enclosureOf, rawItem } from './rawItem'
import { webAddress } from './safeHtml'
import type { RawFeed, RawItem } from './types'
import { titleOf, type Words } from './words'
import { childOf, elementsIn, markupOf, textOf, type XmlNode } from './xmlTree'

const PUBLISHED = [
  'pubdate',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'dc:date.taken',
  'atom:published',
  'published',
  'date',
]
const UPDATED = ['atom:updated', 'dcterms:modified', 'updated', 'lastbuilddate']

const said = (node: XmlNode, ...names: string[]): string => {
  const found = childOf(node, ...names)
  return found ? textOf(found) : ''
}

/** The first of these elements that holds a date that can be true. */
function dateOf(node: XmlNode, names: readonly string[], now: Instant): Instant | null {
  for (const name of names) {
    const moment = parseFeedDate(said(node, name), now)
    if (moment !== null) return moment
  }
  return null
}

/** HTML in text, or as XHTML elements of its own. */
const bodyOf = (node: XmlNode, ...names: string[]): string => {
  const found = childOf(node, ...names)
  if (!found) return ''
  return elementsIn(found).length > 0 ? markupOf(found) : textOf(found)
}

const atomLink = (node: XmlNode, relation: string): string | null =>
  elementsIn(node).find(
    ({ name, attributes }) => name === 'atom:link' && (attributes.rel ?? 'alternate') === relation,
  )?.attributes.href ?? null

function linkOf(item: XmlNode): string | null {
  const link = elementsIn(item).find(({ name, children }) => name === 'link' && children.length > 0)
  const guid = childOf(item, 'guid')
  const isPermanent = guid?.attributes.ispermalink ?? guid?.attributes.isPermaLink
  const permalink =
    guid && isPermanent?.trim().toLowerCase() !== 'false' && /^\s*https?:/i.test(textOf(guid))
      ? textOf(guid)
      : ''
  const about = item.attributes['rdf:about'] ?? ''
  const candidates = [link ? textOf(link) : '', atomLink(item, 'alternate') ?? '', permalink, about]
  return candidates.find((candidate) => candidate.trim() !== '') ?? null
}

const mediaIn = (item: XmlNode): XmlNode[] =>
  elementsIn(item).flatMap((child) => (child.name === 'media:group' ? elementsIn(child) : [child]))

function picturesOf(item: XmlNode): (string | null)[] {
  const media = mediaIn(item)
  const isImage = ({ attributes }: XmlNode) =>
    attributes.medium === 'image' || /^image\//.test(attributes.type ?? '')
  return [
    ...media.filter((node) => node.name === 'media:content' && isImage(node)),
    ...media.filter(({ name }) => name === 'media:thumbnail'),
  ].map(({ attributes, base }) => webAddress(attributes.url, base))
}

const enclosuresOf = (item: XmlNode) =>
  elementsIn(item)
    .filter(({ name }) => name === 'enclosure')
    .flatMap(({ attributes: { url, type, length }, base }) => enclosureOf(url, type, length, base))

function itemOf(item: XmlNode, words: Words, now: Instant): RawItem {
  const author = said(item, 'dc:creator', 'author', 'itunes:author', 'dc:author')
  return rawItem(
    {
      guid: said(item, 'guid') || item.attributes['rdf:about'] || said(item, 'atom:id', 'dc:identifier'),
      link: linkOf(item),
      title: bodyOf(item, 'title', 'dc:title', 'media:title', 'atom:title'),
      published: dateOf(item, PUBLISHED, now),
      updated: dateOf(item, UPDATED, now),
      content: bodyOf(item, 'content:encoded', 'xhtml:body', 'xhtml:div', 'fullitem', 'atom:content'),
      summary: bodyOf(item, 'description', 'dc:description', 'atom:summary', 'media:description', 'summary'),
      author: author === '' ? null : author,
      pictures: picturesOf(item),
      enclosures: enclosuresOf(item),
      base: (childOf(item, 'content:encoded', 'description') ?? item).base,
    },
    words,
  )
}

/** Relative addresses are the feed's own; a feed read from a file says where it lives. */
function rebase(node: XmlNode, base: string): void {
  if (node.base !== '') return
  node.base = base
  for (const child of elementsIn(node)) rebase(child, base)
}

/** RSS 0.9x and 2.0 (items in the channel) and RSS 0.90 and 1.0 (items beside it). */
export function readRss(root: XmlNode, words: Words, now: Instant, mostItems: number): RawFeed {
  const channel = childOf(root, 'channel') ?? root
  const home = said(channel, 'link')
  const ownBase = webAddress(atomLink(channel, 'self'), '') ?? webAddress(home, '')
  if (ownBase !== null) rebase(root, ownBase)
  // RSS 1.1 has its items in a list, RSS 1.0 beside the channel.
  const list = childOf(channel, 'items')
  const items = [channel, ...(list ? [list] : []), ...(channel === root ? [] : [root])]
    .flatMap(elementsIn)
    .filter(({ name, isWhole }) => name === 'item' && isWhole)
  return {
    title: titleOf(words.mend(said(channel, 'title', 'dc:title'))).title,
    link: webAddress(home, channel.base) ?? webAddress(atomLink(channel, 'alternate'), channel.base),
    items: items.slice(0, mostItems).map((item) => itemOf(item, words, now)),
  }
}
