import type { FrozenName } from '@/domain/publication/frozen'
import { portalLabels as t } from '@/labels/portal'
import type { ArticleDates } from '@/portal/ArticleView'
import { unitPath } from '@/portal/paths'
import { Time } from '@/portal/Time'

/** When an article went out, when it was corrected, and which unit answers for it. */
export function ArticleMeta({ unit, dates }: { unit: FrozenName; dates: ArticleDates }) {
  return (
    <div className="article-meta">
      {dates.published ? (
        <p>
          {t.article.published} <Time stamp={dates.published} />
        </p>
      ) : null}
      {dates.updated ? (
        <p className="updated" title={t.article.correction}>
          {t.article.updated} <Time stamp={dates.updated} />
        </p>
      ) : null}
      <p>
        {t.article.unit}: <a href={unitPath(unit.slug)}>{unit.name}</a>
      </p>
    </div>
  )
}
