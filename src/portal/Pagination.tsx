import { portalLabels as t } from '@/labels/portal'
import type { Paging } from '@/portal/types'

/** Links to the pages of a list; nothing when one page holds it all. */
export function Pagination({ paging }: { paging: Paging }) {
  if (paging.pages <= 1) return null
  return (
    <nav className="pagination" aria-label={t.paging.label}>
      {paging.previous ? (
        <a className="pagination-step" href={paging.previous} rel="prev">
          {t.paging.previous}
        </a>
      ) : null}
      <ol>
        {paging.links.map((link, index) =>
          link ? (
            <li key={link.page}>
              <a
                href={link.href}
                aria-label={t.paging.page(link.page)}
                aria-current={link.current ? 'page' : undefined}
              >
                {link.page}
              </a>
            </li>
          ) : (
            <li key={`gap-${index}`} aria-hidden="true">
              …
            </li>
          ),
        )}
      </ol>
      <p className="visually-hidden">{t.paging.pageOf(paging.page, paging.pages)}</p>
      {paging.next ? (
        <a className="pagination-step" href={paging.next} rel="next">
          {t.paging.next}
        </a>
      ) : null}
    </nav>
  )
}
