import { Parser } from 'htmlparser2'
import { escapeHtml } from '@/feeds/text'

/** What a page of ours may show of another's: text, its structure, links and pictures. */
const KEPT = new Set(
  'a abbr b blockquote br caption code dd del div dl dt em figcaption figure h2 h3 h4 hr i img ins li ol p pre q s small span strong sub sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
)
const RENAMED: Readonly<Record<string, string>> = { h1: 'h2', h5: 'h4', h6: 'h4', strike: 's', center: 'div' }
/** Elements whose content is no text of the piece either. */
const SILENT = new Set(
  'applet audio button canvas embed form frameset head iframe math noembed noframes noscript object option script select style svg template textarea title video xml'.split(
    ' ',
  ),
)
const VOID = new Set(['br', 'hr', 'img'])
const BLOCK = new Set(
  'article blockquote br dd div dl dt figure figcaption h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr td th ul'.split(
    ' ',
  ),
)
const MOST_LEVELS = 60

const CONTROL = /[\p{Cc}\p{Zs}]/gu

/** An absolute http(s) address, or null. One that is absolute already keeps its spelling. */
export function webAddress(address: string | null | undefined, base: string): string | null {
  const given = (address ?? '').trim()
  if (given === '') return null
  const isPlain = /^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(given)
  const url = URL.canParse(given) ? new URL(given) : URL.canParse(given, base) ? new URL(given, base) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return null
  return isPlain && url.username === '' ? given.replace(CONTROL, '') : url.href
}

/** A picture of one pixel counts readers. */
const isCounter = ({ width, height }: Record<string, string>): boolean =>
  [width, height].some((size) => /^[01](px)?$/.test(size ?? ''))

function attributesOf(name: string, attributes: Record<string, string>, base: string): string | null {
  if (name === 'a') {
    const mail = /^mailto:[^\s"<>]+$/i.exec(attributes.href?.trim() ?? '')?.[0]
    const href = mail ?? webAddress(attributes.href, base)
    return href === null ? '' : ` href="${escapeHtml(href)}"`
  }
  if (name !== 'img') return ''
  const src = webAddress(attributes.src, base)
  if (src === null || isCounter(attributes)) return null
  return ` src="${escapeHtml(src)}" alt="${escapeHtml(attributes.alt ?? '')}"`
}

/**
 * Foreign HTML as it may be shown: listed elements only, no attribute but addresses (absolute, http or https) and
 * alternative texts, no script, frame, form or counting picture. Always balanced, whatever came in.
 */
export function safeHtml(html: string, base: string): string {
  let out = ''
  let silent = 0
  const open: (string | null)[] = []
  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        if (SILENT.has(raw)) silent += 1
        const name = RENAMED[raw] ?? raw
        const isKept = silent === 0 && KEPT.has(name) && (VOID.has(name) || open.length < MOST_LEVELS)
        const written = isKept ? attributesOf(name, attributes, base) : null
        open.push(written === null || VOID.has(name) ? null : name)
        if (written !== null) out += `<${name}${written}>`
      },
      ontext(text) {
        if (silent === 0) out += escapeHtml(text)
      },
      onclosetag(raw) {
        if (SILENT.has(raw)) silent -= 1
        const name = open.pop()
        if (name) out += `</${name}>`
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return out.trim()
}

/** The words of HTML on one line, with a space where a block ends. */
export function wordsOf(html: string): string {
  let out = ''
  let silent = 0
  const parser = new Parser(
    {
      onopentag(name) {
        if (SILENT.has(name)) silent += 1
        if (BLOCK.has(name)) out += '\n'
      },
      ontext(text) {
        if (silent === 0) out += text
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent -= 1
        if (BLOCK.has(name)) out += '\n'
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return out
}

/** Addresses of the pictures in safe HTML, in their order. */
export const picturesIn = (html: string): string[] =>
  [...html.matchAll(/<img src="([^"]+)"/g)].map(([, src = '']) => src.replace(/&amp;/g, '&'))
