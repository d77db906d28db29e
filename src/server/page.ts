const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe for HTML content and quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)

const STYLE = `:root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;color:#1d2733;background:#f5f7f9;margin:0}
main{max-width:34rem;width:calc(100% - 2rem);box-sizing:border-box;margin:8vh auto;padding:1.5rem clamp(1rem,5vw,1.75rem);overflow-wrap:anywhere;background:#fff;border:1px solid #d7dee6;border-radius:8px}
h1{font-size:1.375rem;margin:0 0 1rem;line-height:1.35}h2{font-size:1.125rem;margin:1.5rem 0 .5rem}ul{margin:0;padding-left:1.25rem}label{display:block;font-weight:600}
input{width:100%;box-sizing:border-box;font:inherit;padding:.6rem .7rem;border:1px solid #8795a5;border-radius:6px}
button,.button{font:inherit;font-weight:600;color:#fff;background:#0b5394;border:0;border-radius:6px;padding:.65rem 1.2rem;min-height:44px}
[role=alert]{color:#9b1c1c;background:#fdecec;padding:.5rem .75rem;border-radius:6px}a{color:#0b5394}
@media (prefers-color-scheme:dark){body{color:#e6ebef;background:#12191e}main{background:#1b252c;border-color:#35424b}a{color:#86c8e8}
[role=alert]{color:#f2a39d;background:#33291a}}`

/** A small self-contained page for the few screens the server itself shows. `body` is trusted HTML. */
export const page = (title: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(
    title,
  )}</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`
