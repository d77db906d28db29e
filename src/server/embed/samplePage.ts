import { type EmbedLook, EMBED_SETS } from '@/feeds/embed/request'
import { scriptSnippet } from '@/feeds/embed/snippets'
import { embedLabels } from '@/labels/embed'
import { escapeHtml } from '@/server/page'

const words = embedLabels.sample

/** Only the page that makes the snippets shows it. */
export const SAMPLE_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

const UNIT = /^[a-z0-9-]{1,100}$/

/**
 * A page as a portal's, with the script's snippet pasted into it; `query`: `tap` and `don-vi` as the form sends them.
 * Null when they name nothing. Its own addresses are relative, so that it works under whatever name the site is seen.
 */
export function samplePage(
  query: URLSearchParams,
  look: EmbedLook & { count: number },
  publicUrl: string,
): string | null {
  const set = EMBED_SETS.find((each) => each === query.get('tap'))
  const unit = query.get('don-vi') || null
  if (set === undefined || (unit !== null && !UNIT.test(unit))) return null
  const title = embedLabels.sets[set]
  const snippet = scriptSnippet({ ...look, unit, set }, '', { title, link: `${publicUrl}/${set}` })
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(
    words.title,
  )}</title><style>body{margin:0;font-family:serif}</style></head><body>${snippet}</body></html>`
}
