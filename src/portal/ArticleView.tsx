import type { FrozenArticle } from '@/domain/publication/frozen'
import { portalLabels as t } from '@/labels/portal'
import { ArticleMeta } from '@/portal/ArticleMeta'
import { Figure } from '@/portal/Figure'
import { Gallery } from '@/portal/Gallery'
import { sectionPath, topicPath } from '@/portal/paths'
import { Prose } from '@/portal/Prose'
import { SourceNote } from '@/portal/SourceNote'
import type { Stamp } from '@/portal/types'
import { VideoBlock } from '@/portal/VideoBlock'

/** The moments an article page names; in a preview nothing has been published yet. */
export type ArticleDates = {
  published: Stamp | null
  /** When a later edition replaced the first; null while the first stands. */
  updated: Stamp | null
  /** When the source of a repost published it. */
  source: Stamp | null
}

const COVER_SIZES = '(min-width: 64rem) 44rem, 100vw'

/** An article as the public sees it. The private preview shows this very component. */
export function ArticleView({ article, dates }: { article: FrozenArticle; dates: ArticleDates }) {
  const { section, cover, gallery, topics, source, videoUrl } = article
  return (
    <article className="article">
      <header className="article-head">
        {section ? (
          <p className="kicker">
            <a href={sectionPath(section.slug)}>{section.name}</a>
          </p>
        ) : null}
        <h1>{article.title}</h1>
        <ArticleMeta unit={article.unit} dates={dates} />
        <p className="lead">{article.lead}</p>
      </header>
      {cover ? <Figure picture={cover} sizes={COVER_SIZES} first /> : null}
      {videoUrl ? <VideoBlock url={videoUrl} title={article.title} poster={cover?.url ?? null} /> : null}
      <Prose html={article.bodyHtml} />
      <Gallery pictures={gallery} />
      {article.byline ? <p className="byline">{article.byline}</p> : null}
      {source ? <SourceNote source={source} at={dates.source} /> : null}
      {topics.length > 0 ? (
        <div className="topics">
          <h2>{t.article.topics}</h2>
          <ul className="chips">
            {topics.map(({ id, name, slug }) => (
              <li key={id}>
                <a href={topicPath(slug)}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </article>
  )
}
