import { inkOn } from '@/feeds/embed/colour'
import type { EmbedItem, EmbedModel } from '@/feeds/embed/model'
import type { EmbedLook } from '@/feeds/embed/request'
import { escapeHtml } from '@/feeds/text'
import { embedLabels } from '@/labels/embed'

const LIGHT = '--ink:#1c2733;--soft:#4d5a67;--paper:#ffffff;--line:#dcd8ce;color-scheme:light'
const DARK = '--ink:#edf1f4;--soft:#b4bfc9;--paper:#16212b;--line:#33424f;color-scheme:dark'

const THEMES = {
  sang: `:root{${LIGHT}}`,
  toi: `:root{${DARK}}`,
  'tu-dong': `:root{${LIGHT}}@media(prefers-color-scheme:dark){:root{${DARK}}}`,
}

/** The same drawing as the script's (`src/server/embed/widget.mjs`). */
const STYLE = `*{box-sizing:border-box}
body{margin:0;font:1rem/1.5 -apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;color:var(--ink);background:var(--paper)}
main{border:1px solid var(--line);min-height:100vh}
h1{margin:0;padding:.625rem .875rem;font-size:1.0625rem;line-height:1.4;background:var(--head);color:var(--on-head)}
h1 small{display:block;font-size:.875rem;font-weight:400}
ul{margin:0;padding:0 .875rem;list-style:none}
li{padding:.5rem 0;border-top:1px solid var(--line)}
li:first-child{border-top:0}
a{color:inherit;text-decoration:none}
li a{display:block;font-weight:600}
a:hover,a:focus{text-decoration:underline}
small,p{color:var(--soft)}
h1 small{color:inherit}
p{margin:0;padding:.5rem .875rem .75rem}
p a{text-decoration:underline}`

const line = ({ title, link, note }: EmbedItem): string =>
  `<li><a href="${escapeHtml(link)}">${escapeHtml(title)}</a>${note === '' ? '' : `<small>${escapeHtml(note)}</small>`}</li>`

/** A box as a page for an iframe: no script, nothing from elsewhere; links open beside the portal's page. */
export function renderEmbedHtml(
  { title, owner, link, more, empty, items }: EmbedModel,
  { colour, theme }: EmbedLook,
): string {
  const list = items.length === 0 ? `<p>${escapeHtml(empty)}</p>` : `<ul>${items.map(line).join('')}</ul>`
  const head = `:root{--head:#${colour};--on-head:${inkOn(colour)}}`
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(
    embedLabels.titleOf(title, owner),
  )}</title><base target="_blank"><style>${THEMES[theme]}${head}${STYLE}</style></head><body><main><h1>${escapeHtml(
    title,
  )}<small>${escapeHtml(owner)}</small></h1>${list}<p><a href="${escapeHtml(link)}">${escapeHtml(
    more,
  )}</a></p></main></body></html>`
}

/** A box as data for the script. */
export const renderEmbedJson = (model: EmbedModel): string => JSON.stringify(model)
