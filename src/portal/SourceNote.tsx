import type { FrozenSource } from '@/domain/publication/frozen'
import { portalLabels as t } from '@/labels/portal'
import { Time } from '@/portal/Time'
import type { Stamp } from '@/portal/types'

/** Where a repost comes from: name, author, time and link, as Decree 147/2024 asks of reused news. */
export function SourceNote({ source, at }: { source: FrozenSource; at: Stamp | null }) {
  return (
    <aside className="source" aria-label={t.article.source}>
      <h2>{t.article.source}</h2>
      <dl>
        <div>
          <dt>{t.article.sourceName}:</dt> <dd>{source.name}</dd>
        </div>
        {source.author ? (
          <div>
            <dt>{t.article.sourceAuthor}:</dt> <dd>{source.author}</dd>
          </div>
        ) : null}
        {at ? (
          <div>
            <dt>{t.article.sourceTime}:</dt>{' '}
            <dd>
              <Time stamp={at} />
            </dd>
          </div>
        ) : null}
        {source.url ? (
          <div>
            <dt>{t.article.sourceLink}:</dt>{' '}
            <dd>
              <a href={source.url} rel="noopener external">
                {source.url}
              </a>
            </dd>
          </div>
        ) : null}
      </dl>
    </aside>
  )
}
