import { portalLabels as t } from '@/labels/portal'

const TABLES = /<table\b[\s\S]*?<\/table>/g

/** A table wider than the phone scrolls by itself; a keyboard must be able to reach it to do so (WCAG 2.1.1). */
const withScrollingTables = (html: string): string =>
  html.replace(
    TABLES,
    (table) => `<div class="table" role="group" tabindex="0" aria-label="${t.article.table}">${table}</div>`,
  )

/** The approved text of an article or a procedure. `html` was made from it by this program, not typed by anybody. */
export function Prose({ html }: { html: string }) {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: withScrollingTables(html) }} />
}
