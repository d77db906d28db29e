import { Time } from '@/portal/Time'
import type { ArticleTeaser } from '@/portal/types'

type Props = { title: string; articles: readonly ArticleTeaser[] }

/** Other articles beside the one that is read. */
export function NewestBox({ title, articles }: Props) {
  if (articles.length === 0) return null
  return (
    <section className="box">
      <h2>{title}</h2>
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
