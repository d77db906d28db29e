/** The prolog, where a DOCTYPE can stand; what comes later is text. */
const PROLOG = 256 * 1024
const ENTITY = /<!ENTITY\s+(?:%\s+)?([\w:.-]+)\s+(?:(SYSTEM|PUBLIC)\b|"([^"]*)"|'([^']*)')/gi
/** Entities of a letter or two are harmless; more of them than this in one feed are an attack. */
const MOST_ENTITIES = 500

/** Where the declaration that begins at `from` ends, its internal subset included; -1 when it never does. */
function endOf(text: string, from: number): number {
  let depth = 0
  let quote = ''
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (quote !== '') quote = char === quote ? '' : quote
    else if (depth > 0 && (char === '"' || char === "'")) quote = char
    else if (char === '[') depth += 1
    else if (char === ']') depth -= 1
    else if (char === '>' && depth <= 0) return at + 1
  }
  return -1
}

/**
 * The text without its document type: nothing a feed declares is ever read or expanded (XXE, "a billion laughs").
 * `null`, which refuses the feed, when entities are built from entities or one that stands for something outside
 * is used: only an attack does that. The sets of letters old XHTML names (`%HTMLlat1;`) are left out.
 */
export function withoutDoctype(text: string): string | null {
  const start = text.slice(0, PROLOG).search(/<!DOCTYPE\s/i)
  if (start < 0 || /<[a-z]/i.test(text.slice(0, start).replace(/<!--[\s\S]*?-->/g, ''))) return text
  const end = endOf(text.slice(0, PROLOG), start)
  if (end < 0) return null
  const entities = [...text.slice(start, end).matchAll(ENTITY)]
  const rest = text.slice(0, start) + text.slice(end)
  const nests = entities.some(([, , , a, b]) => /&[A-Za-z_]/.test(a ?? b ?? ''))
  const reachesOut = entities.some(([, name, kind]) => kind !== undefined && rest.includes(`&${name};`))
  return nests || reachesOut || entities.length > MOST_ENTITIES ? null : rest
}
