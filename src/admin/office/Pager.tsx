import { officeLabels } from '@/labels/office'
import { AdminLink } from './AdminLink'

type Props = {
  page: number
  pages: number
  /** The address without its page, ready for another query value. */
  path: string
  words: { newer: string; older: string }
}

/** The pages of a list, newest first. */
export function Pager({ page, pages, path, words }: Props) {
  if (pages < 2) return null
  const to = (target: number) => `${path}${path.includes('?') ? '&' : '?'}trang=${target}`
  return (
    <nav className="office-pager" aria-label={officeLabels.reportView.page(page, pages)}>
      {page > 1 ? <AdminLink href={to(page - 1)}>{words.newer}</AdminLink> : null}
      <span>{officeLabels.reportView.page(page, pages)}</span>
      {page < pages ? <AdminLink href={to(page + 1)}>{words.older}</AdminLink> : null}
    </nav>
  )
}
