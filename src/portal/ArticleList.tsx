import { ArticleCard } from '@/portal/ArticleCard'
import type { ArticleTeaser } from '@/portal/types'

/** Articles one below the other. */
export function ArticleList({ articles }: { articles: readonly ArticleTeaser[] }) {
  return (
    <ul className="rows">
      {articles.map((article) => (
        <li key={article.href}>
          <ArticleCard article={article} layout="row" />
        </li>
      ))}
    </ul>
  )
}
