import { generateOpml } from 'feedsmith'
import { FEED_SETS, type FeedAddress, feedPath } from '@/feeds/address'
import { describeFeed, type FeedCatalog, siteNameOf } from '@/feeds/catalog'
import { cleanLine } from '@/feeds/text'
import { feedsLabels } from '@/labels/feeds'

type Outline = NonNullable<NonNullable<Parameters<typeof generateOpml>[0]['body']>['outlines']>[number]

const words = feedsLabels.pages

/** Readers take an outline without an address for a folder; the W3C Feed Validator wants a type on every one. */
const FOLDER = 'folder'

export const OPML_TYPE = 'text/x-opml; charset=utf-8'

function outlineOf(address: FeedAddress, catalog: FeedCatalog, publicUrl: string): Outline[] {
  const about = describeFeed(address, catalog)
  if (about === null) return []
  const name = cleanLine(about.title)
  return [
    {
      type: 'rss',
      text: name,
      title: name,
      description: cleanLine(about.description),
      xmlUrl: publicUrl + feedPath(address),
      htmlUrl: new URL(about.sitePath, publicUrl).href,
      language: 'vi',
      version: 'RSS2',
    },
  ]
}

/** All feeds offered to people as OPML 2.0: the kinds of content, the topics, the units with their kinds. */
export function renderOpml(catalog: FeedCatalog, publicUrl: string): string {
  const outline = (address: FeedAddress) => outlineOf(address, catalog, publicUrl)
  const listed = <T extends { isListed: boolean }>(subjects: readonly T[]) =>
    subjects.filter(({ isListed }) => isListed)
  const group = (text: string, outlines: Outline[]): Outline[] =>
    outlines.length === 0 ? [] : [{ type: FOLDER, text, outlines }]
  const ofUnit = (slug: string, name: string) =>
    group(cleanLine(name), [
      ...outline({ scope: 'unit', slug, set: null }),
      ...FEED_SETS.filter((set) => set !== 'tat-ca').flatMap((set) => outline({ scope: 'unit', slug, set })),
    ])
  return generateOpml({
    head: { title: feedsLabels.opmlTitle(cleanLine(siteNameOf(catalog))) },
    body: {
      outlines: [
        ...group(
          words.sets,
          FEED_SETS.flatMap((set) => outline({ scope: 'set', set })),
        ),
        ...group(
          words.topics,
          listed(catalog.topics).flatMap(({ slug }) => outline({ scope: 'topic', slug })),
        ),
        ...group(
          words.units,
          listed(catalog.units).flatMap(({ slug, name }) => ofUnit(slug, name)),
        ),
      ],
    },
  })
}
