import { portalLabels as t } from '@/labels/portal'
import { Time } from '@/portal/Time'
import type { ArticleTeaser } from '@/portal/types'

/** Other articles of the same section, beside the one that is read. */
export function NewestBox({ articles }: { articles: readonly ArticleTeaser[] }) {
  if (articles.length === 0) return null
  return (
    <section className="box">
      <h2>{t.article.newest}</h2>
      <ul>
        {articles.map(({ href, title, published }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <Time stamp={published} short />
          </li>
        ))}
      </ul>
    </section>
  )
}
