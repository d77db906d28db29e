import { portalLabels as t } from '@/labels/portal'
import { Picture } from '@/portal/Picture'
import { Time } from '@/portal/Time'
import type { ArticleTeaser } from '@/portal/types'

/** How wide the picture of each layout is; must agree with styles/articles.css. */
const PICTURE_SIZES = {
  lead: '(min-width: 64rem) 44rem, 100vw',
  tile: '(min-width: 64rem) 15rem, (min-width: 40rem) 33vw, 7rem',
  row: '(min-width: 40rem) 13rem, 7rem',
} as const

type Props = {
  article: ArticleTeaser
  layout: keyof typeof PICTURE_SIZES
  /** The picture people see first on the page. */
  first?: boolean
}

/** One article in a list. The title is its only link, and covers the whole card for the finger. */
export function ArticleCard({ article, layout, first = false }: Props) {
  const kind = t.articles.kinds[article.kind]
  return (
    <article className={`card card-${layout}${article.picture ? '' : ' card-plain'}`}>
      {article.picture ? (
        <div className="card-picture">
          <Picture
            picture={article.picture}
            shape="card"
            sizes={PICTURE_SIZES[layout]}
            first={first}
            decorative
          />
        </div>
      ) : null}
      <div className="card-text">
        <h3>
          <a href={article.href}>{article.title}</a>
        </h3>
        <p className="card-meta">
          {kind ? <span className="tag">{kind}</span> : null}
          {article.section ? <span>{article.section}</span> : null}
          <Time stamp={article.published} short />
        </p>
        {layout === 'tile' ? null : <p className="card-summary">{article.lead}</p>}
      </div>
    </article>
  )
}
