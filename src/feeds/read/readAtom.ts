import { parseFeedDate } from '@/domain/time/feedDate'
import type { Instant } from '@/domain/time/instant'
import { enclosureOf, rawItem } from './rawItem'
import { webAddress } from './safeHtml'
import type { RawFeed, RawItem } from './types'
import { titleOf, type Words } from './words'
import { childOf, elementsIn, markupOf, textOf, type XmlNode } from './xmlTree'

/** With the namespace, or without one: a feed that forgot to declare it. */
const either = (name: string): string[] => [`atom:${name}`, name]
const get = (node: XmlNode, name: string): XmlNode | null => childOf(node, ...either(name))
const said = (node: XmlNode, name: string): string => {
  const found = get(node, name)
  return found ? textOf(found).trim() : ''
}

/** The construct's content as HTML, and whether it was plain text (RFC 4287, 3.1; Atom 0.3 says `mode`). */
function construct(node: XmlNode | null): { markup: string; isPlain: boolean } {
  if (!node) return { markup: '', isPlain: false }
  const { type = 'text', mode } = node.attributes
  if (mode === 'base64')
    return { markup: Buffer.from(textOf(node), 'base64').toString('utf8'), isPlain: false }
  const isMarkup = type === 'xhtml' || type.endsWith('+xml') || type === 'text/xml'
  if (isMarkup || elementsIn(node).length > 0) return { markup: markupOf(node), isPlain: false }
  const isEscaped = type === 'html' || type === 'text/html' || mode === 'escaped'
  return { markup: textOf(node), isPlain: !isEscaped && type.startsWith('text') }
}

const asHtml = ({ markup, isPlain }: { markup: string; isPlain: boolean }): string =>
  isPlain ? markup.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : markup

const linksOf = (node: XmlNode, relation: string): XmlNode[] =>
  elementsIn(node).filter(
    ({ name, attributes }) =>
      either('link').includes(name) && (attributes.rel?.trim() || 'alternate') === relation,
  )

function alternateOf(node: XmlNode): string | null {
  const links = linksOf(node, 'alternate')
  const best = links.find(({ attributes }) => /html/.test(attributes.type ?? 'text/html')) ?? links[0]
  return best ? webAddress(best.attributes.href, best.base) : null
}

/** The first of these elements that holds a date that can be true; Atom 0.3 says `issued`, `created`, `modified`. */
function dateOf(node: XmlNode, names: readonly string[], now: Instant): Instant | null {
  for (const name of names) {
    const moment = parseFeedDate(said(node, name), now)
    if (moment !== null) return moment
  }
  return null
}

function itemOf(entry: XmlNode, words: Words, now: Instant): RawItem {
  const title = construct(get(entry, 'title'))
  const content = get(entry, 'content')
  const author = get(entry, 'author')
  const id = said(entry, 'id')
  const enclosures = linksOf(entry, 'enclosure').flatMap(({ attributes: { href, type, length }, base }) =>
    enclosureOf(href, type, length, base),
  )
  return rawItem(
    {
      guid: id,
      // An id that is an address is the best guess where no link says more.
      link:
        alternateOf(entry) ??
        webAddress(content?.attributes.src, entry.base) ??
        (/^https?:/i.test(id) ? id : null),
      title: title.markup,
      isPlainTitle: title.isPlain,
      published:
        dateOf(entry, ['published', 'issued', 'created'], now) ?? dateOf(entry, ['updated', 'modified'], now),
      updated: dateOf(entry, ['updated', 'modified'], now),
      content: asHtml(construct(content)),
      summary: asHtml(construct(get(entry, 'summary'))),
      author: author ? said(author, 'name') || null : null,
      pictures: elementsIn(entry)
        .filter(({ name }) => name === 'media:thumbnail')
        .map(({ attributes, base }) => webAddress(attributes.url, base)),
      enclosures,
      base: (content ?? entry).base,
    },
    words,
  )
}

/** Atom 1.0 (RFC 4287) and 0.3; a document that is a single entry is a feed of one. */
export function readAtom(root: XmlNode, words: Words, now: Instant, mostItems: number): RawFeed {
  const isEntry = root.name === 'atom:entry' || root.name === 'entry'
  const entries = (isEntry ? [root] : elementsIn(root)).filter(
    ({ name, isWhole }) => either('entry').includes(name) && isWhole,
  )
  const title = construct(get(root, 'title'))
  return {
    title: titleOf(words.mend(title.markup), title.isPlain).title,
    link: alternateOf(root),
    items: entries.slice(0, mostItems).map((entry) => itemOf(entry, words, now)),
  }
}
