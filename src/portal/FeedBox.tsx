import { portalLabels as t } from '@/labels/portal'
import { feedsPath } from '@/portal/paths'
import type { FeedEntry } from '@/portal/types'

/** The feeds that fit the page. */
export function FeedBox({ feeds }: { feeds: readonly FeedEntry[] }) {
  return (
    <section className="box box-feeds">
      <h2>{t.home.feeds}</h2>
      <p>{t.home.feedsText}</p>
      <ul>
        {feeds.map(({ name, address }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
      <p className="box-more">
        <a href={feedsPath}>{t.feeds.title}</a>
      </p>
    </section>
  )
}
