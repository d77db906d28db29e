import { portalLabels as t } from '@/labels/portal'
import type { FeedEntry, FeedGroup } from '@/portal/types'

export type UnitFeeds = { all: FeedEntry; sets: FeedGroup }

/** A feed with its address in full, selected in one click to be copied, and its formats. */
function Feed({ name, address, atom, json }: FeedEntry) {
  const formats = { rss: address, atom, json }
  return (
    <div className="feed">
      <span className="feed-name">{name}</span>
      <code className="feed-address">{address}</code>
      <span className="feed-formats">
        {(['rss', 'atom', 'json'] as const).map((format) => (
          <a
            key={format}
            className="button button-quiet"
            href={formats[format]}
            aria-label={t.feeds.openFeed(t.feeds.formats[format], name)}
          >
            {t.feeds.formats[format]}
          </a>
        ))}
      </span>
    </div>
  )
}

/** All feeds, for people: by kind of content, by topic, by unit. */
export function FeedGroups({ groups, units }: { groups: readonly FeedGroup[]; units: readonly UnitFeeds[] }) {
  return (
    <>
      {groups.map(({ title, entries }) => (
        <section key={title} className="feed-group">
          <h2>{title}</h2>
          {entries.map((entry) => (
            <Feed key={entry.address} {...entry} />
          ))}
        </section>
      ))}
      {units.length > 0 ? (
        <section className="feed-group">
          <h2>{t.feeds.units}</h2>
          {units.map(({ all, sets }) => (
            <div key={all.address}>
              <Feed {...all} />
              <details className="feed-sets">
                <summary>{sets.title}</summary>
                {sets.entries.map((entry) => (
                  <Feed key={entry.address} {...entry} />
                ))}
              </details>
            </div>
          ))}
        </section>
      ) : null}
    </>
  )
}
