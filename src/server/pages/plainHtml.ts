/** Scripts and hints for them, all but schema.org data and our own. Text of a page cannot match: React escapes its `<`. */
const SCRIPTS =
  /<script(?![^>]*(?:\bld\+json|src="\/kich-ban\/))[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g

/** Only scripts need it, and it would make every answer a different one. */
const NONCES = / nonce="[^"]*"/g

/** A page without the framework's scripts: it is complete without them, and readers pay for every byte. */
export const withoutScripts = (html: string): string => html.replace(SCRIPTS, '').replace(NONCES, '')
