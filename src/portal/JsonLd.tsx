/**
 * JSON that can stand inside `<script>`: `<`, `>` and `&` cannot end or open a tag, U+2028 and U+2029 cannot end a line
 * (HTML Living Standard, "Restrictions for contents of script elements").
 */
const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

const scriptJson = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (char) => escapes[char] ?? char)

/** schema.org data for search engines. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />
}
